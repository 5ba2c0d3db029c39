import type { RuleCheck } from './check-context';
import { versionProblems } from './version-names';

/** `version/warning`: a version is a name of its unit's scheme, but not one that the scheme likes. */
export const versionWarning: RuleCheck = (context) =>
  versionProblems(context, 'version/warning', ({ severity }) => severity !== 'error');

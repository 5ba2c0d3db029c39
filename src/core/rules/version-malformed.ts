import type { RuleCheck } from './check-context';
import { versionProblems } from './version-names';

/** `version/malformed`: a version is no name of its unit's scheme. */
export const versionMalformed: RuleCheck = (context) =>
  versionProblems(context, 'version/malformed', ({ severity }) => severity === 'error');

import type { RuleCheck } from './check-context';
import { nameFinding } from './file-names';

/** `file/warning`: a file or folder has a name of its scheme, but not one that the scheme likes. */
export const fileWarning: RuleCheck = ({ names }) =>
  names.flatMap((name) =>
    name.verdict === 'warn'
      ? name.result.problems.map((problem) => nameFinding(name, problem, 'file/warning'))
      : [],
  );

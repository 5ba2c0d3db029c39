import type { RuleCheck } from './check-context';
import { doubtfulNames } from './ref-names';

/** `branch/warning`: a branch is a name of its scheme, but not one that the scheme likes. */
export const branchWarning: RuleCheck = (context) =>
  doubtfulNames(context, 'branch', 'branch/warning');

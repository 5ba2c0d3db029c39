import type { RuleCheck } from './check-context';
import { malformedNames } from './ref-names';

/** `branch/malformed`: a branch is no name that the policy knows for it. */
export const branchMalformed: RuleCheck = (context) =>
  malformedNames(context, 'branch', 'branch/malformed');

import type { RuleCheck } from './check-context';
import { malformedNames } from './ref-names';

/** `baseline/malformed`: a baseline is no name that the policy knows for it. */
export const baselineMalformed: RuleCheck = (context) =>
  malformedNames(context, 'baseline', 'baseline/malformed');

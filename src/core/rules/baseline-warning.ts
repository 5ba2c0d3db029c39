import type { RuleCheck } from './check-context';
import { doubtfulNames } from './ref-names';

/** `baseline/warning`: a baseline is a name of its scheme, but not one that the scheme likes. */
export const baselineWarning: RuleCheck = (context) =>
  doubtfulNames(context, 'baseline', 'baseline/warning');

import type { RuleCheck } from './check-context';
import { doubtfulNames } from './ref-names';

/** `tag/warning`: a tag is a name of its scheme, but not one that the scheme likes. */
export const tagWarning: RuleCheck = (context) => doubtfulNames(context, 'tag', 'tag/warning');

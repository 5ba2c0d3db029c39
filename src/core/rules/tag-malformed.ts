import type { RuleCheck } from './check-context';
import { malformedNames } from './ref-names';

/** `tag/malformed`: a tag is no name that the policy knows for it. */
export const tagMalformed: RuleCheck = (context) => malformedNames(context, 'tag', 'tag/malformed');

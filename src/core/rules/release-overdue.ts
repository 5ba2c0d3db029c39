import { releaseRule } from './release-rule';

/** `release/overdue`: the planned day of a node of the plan is over, and the node has no actual day. */
export const releaseOverdue = releaseRule('release/overdue');

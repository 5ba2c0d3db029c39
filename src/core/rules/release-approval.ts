import { releaseRule } from './release-rule';

/** `release/approval`: an approval is of a commit that is not in the repository, of other content than what is released, or by somebody who does not hold the role. */
export const releaseApproval = releaseRule('release/approval');

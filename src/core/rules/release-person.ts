import { releaseRule } from './release-rule';

/** `release/person`: a role that has to act has nobody, or somebody acted who does not hold the role. */
export const releasePerson = releaseRule('release/person');

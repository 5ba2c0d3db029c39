import { releaseRule } from './release-rule';

/** `release/follow-up`: a release is out and what has to follow is missing: feedback for the next normal release, a fix that has to reach the main branch, an incident without its hotfix. */
export const releaseFollowUp = releaseRule('release/follow-up');

import { releaseRule } from './release-rule';

/** `release/version`: the version of a release is no name of its scheme, or not the one that its event leads to from the last stable version. */
export const releaseVersion = releaseRule('release/version');

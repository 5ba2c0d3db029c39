import { releaseRule } from './release-rule';

/** `release/twice`: two open releases lead to one version, or a second normal release of a unit falls into one natural quarter. */
export const releaseTwice = releaseRule('release/twice');

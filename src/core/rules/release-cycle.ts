import { releaseRule } from './release-rule';

/** `release/cycle`: an alpha or a beta was published before its day of the cycle, or a beta while a bug of its version is not closed by test. */
export const releaseCycle = releaseRule('release/cycle');

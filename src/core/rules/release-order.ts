import { releaseRule } from './release-rule';

/** `release/order`: a day of a release is before its start, in the future, or before something that has to come first. */
export const releaseOrder = releaseRule('release/order');

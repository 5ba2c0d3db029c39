import { releaseRule } from './release-rule';

/** `release/decision`: a number of a version moved in a release, and the record does not say that somebody decided it who may. */
export const releaseDecision = releaseRule('release/decision');

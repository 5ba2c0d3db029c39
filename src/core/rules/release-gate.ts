import { releaseRule } from './release-rule';

/** `release/gate`: something was done in a release while its gate was closed, and nobody overrode it with a reason. */
export const releaseGate = releaseRule('release/gate');

import { releaseRule } from './release-rule';

/** `release/authorisation`: a temporary or emergency build was given away without an authorisation, beyond its limits, or before it was confirmed. */
export const releaseAuthorisation = releaseRule('release/authorisation');

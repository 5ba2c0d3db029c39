/** The policy workshop: try a scheme on names, and guess a policy from the names of a repository. */
export type * from './types';
export { nameDetails } from './name-details';
export { nearMisses, readingsOf } from './readings';
export { testScheme } from './test-scheme';
export { inferPolicy, type InferenceContext } from './infer-policy';

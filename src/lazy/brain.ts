/**
 * Everything that decides and acts, for the editor: a chunk of its own, because activation needs none of
 * it. The extension reaches it through `extension/shared/brain.ts` alone.
 */
export { findRepository } from '../host/find-repository';
export { spliceText } from '../host/files/splice';
export { refDetails } from '../host/git';
export { applyPlan, pendingJournal, rollBackJournal, undoPlan } from '../host/apply-plan';
export { loadCatalogue } from '../host/lazy';
export { builtInPolicy } from '../core/policy/built-in';
export { presets } from '../core/policy/presets';
export { readPolicy } from '../core/policy/read-policy';
export { writePolicy } from '../core/policy/write-policy';
export { baselines } from '../core/refs/baselines';
export { classifyRefs } from '../core/refs/classify-refs';
export { malformedRefs } from '../core/refs/malformed-refs';
export { releaseLines } from '../core/refs/release-lines';
export { compileScheme, explain, nextSteps, parse, repair, step } from '../core/scheme';

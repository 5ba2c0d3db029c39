/**
 * The scheme engine: one engine for every name. A scheme is data (`data.ts`); `compileScheme` makes it
 * ready, the other functions read, explain, repair, order, write and move names of it.
 */
export type * from './data';
export type * from './name';
export { compileScheme } from './compile';
export type { Scheme } from './scheme';
export { parse } from './parse';
export { format } from './format';
export { compareNames } from './compare';
export { sortNames } from './sort-names';
export { explain, otherReadingsIn, type Explanation } from './explain';
export { repair } from './repair';
export { step } from './step';
export { decidersOf } from './deciders';
export { nextSteps, type NextStep } from './next-steps';
export { checkTransition } from './transition';

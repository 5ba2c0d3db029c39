/**
 * The scheme engine: one engine for every name. A scheme is data (`data.ts`); `compileScheme` makes it
 * ready, the other functions read, explain, repair, order, write and move names of it.
 */
export type * from './data';
export type * from './name';
export { compileScheme, type Scheme, type SchemeContext, type SchemeProblem } from './compile';
export { parse } from './parse';
export { format } from './format';
export { compareNames, sortNames } from './compare';
export { explain, type Explanation } from './explain';
export { repair } from './repair';
export { step } from './step';
export { nextSteps, type NextStep } from './next-steps';
export { checkTransition } from './transition';

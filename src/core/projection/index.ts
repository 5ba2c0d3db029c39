/**
 * Projections: how a version is written in the form of an ecosystem, and read back. A projection is data, of a
 * scheme or of a policy (`scheme/projection-data.ts`); `compileProjection` makes it ready.
 */
export { compileProjection } from './compile-projection';
export { project } from './project';
export { unproject, type Unprojected } from './unproject';
export { schemeProjection } from './scheme-projections';
export { projectionInForce } from './unit-projections';
export {
  isCode,
  projectionTargets,
  targetNames,
  targetOf,
  targetTitle,
  type ProjectionTarget,
} from './targets';
export type { Projection } from './types';

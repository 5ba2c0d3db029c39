import type { CarriedManifest } from '../../core/snapshot/types';

/**
 * What was read of commits before. What an object holds never changes, so nothing of it grows stale; only
 * new tags and tips have to be looked up.
 */
export interface CarriedCache {
  /** By what the unit is (see `unitKey`), then by the id that a ref holds; undefined where objects are missing. */
  readonly trees: Map<string, Map<string, readonly CarriedManifest[] | undefined>>;
  /** By blob and path. */
  readonly manifests: Map<string, CarriedManifest>;
}

export function createCarriedCache(): CarriedCache {
  return { trees: new Map(), manifests: new Map() };
}

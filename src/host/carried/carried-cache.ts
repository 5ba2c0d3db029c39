import type { CarriedManifest } from '../../core/snapshot/types';

/**
 * What was read of commits before. What an object holds never changes, so nothing of it grows stale while the
 * policy says the same of manifests; only new tags and tips have to be looked up.
 */
export interface CarriedCache {
  /** The text of the policy that it was read by. */
  policy: string;
  /** By what the unit is (see `unitKey`), then by the id that a ref holds; undefined where objects are missing. */
  readonly trees: Map<string, Map<string, readonly CarriedManifest[] | undefined>>;
  /** By blob and path. */
  readonly manifests: Map<string, CarriedManifest>;
  /** Whether a tag's own changelog tells of its version; see `toldInTags`. */
  readonly told: Map<string, boolean>;
}

/** A cache that knows nothing yet. */
export function createCarriedCache(): CarriedCache {
  return { policy: '', trees: new Map(), manifests: new Map(), told: new Map() };
}

/** Forgets what was read by another policy. */
export function useCacheFor(cache: CarriedCache, policy: string): void {
  if (cache.policy === policy) return;
  cache.policy = policy;
  cache.trees.clear();
  cache.manifests.clear();
  cache.told.clear();
}

import { kindOfNamedPath, kindOfPath } from '../../core/manifest/kinds';
import type { ManifestKind } from '../../core/manifest/types';
import type { Policy, Unit } from '../../core/policy/types';
import { matcherOfGlobs } from '../../core/text/glob';

/** Tells which kind of manifest a file is read as, by its path from the root; undefined for none. */
export type KindFinder = (path: string) => ManifestKind | undefined;

/**
 * A finder of kinds: well-known names anywhere, and further ones where the policy or a person names them.
 * @param named globs, from the root, of what a person named
 */
export function createKindFinder(policy: Policy, named: readonly string[]): KindFinder {
  const isNamed = matcherOfGlobs([...policy.units.flatMap(manifestGlobs), ...named]);
  const isIgnored = matcherOfGlobs(policy.ignoredFiles);
  return (path) => {
    if (isIgnored(path)) return undefined;
    return kindOfPath(path) ?? (isNamed(path) ? kindOfNamedPath(path) : undefined);
  };
}

/** Manifests that the policy names by their whole path: these are read even when Git ignores them. */
export function namedManifests(policy: Policy): readonly string[] {
  return policy.units.flatMap(manifestGlobs).filter((glob) => !/[*?[\]{}\\]/.test(glob));
}

function manifestGlobs({ path, manifests }: Unit): readonly string[] {
  const prefix = path === '' ? '' : `${path}/`;
  return (manifests ?? []).map((glob) => prefix + glob);
}

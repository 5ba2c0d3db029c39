import { kindsOfNamedPath, kindsOfPath } from '../../core/manifest/kinds';
import type { ManifestKind } from '../../core/manifest/types';
import type { Policy, Unit } from '../../core/policy/types';
import { matcherOfGlobs } from '../../core/text/glob';

/** Tells which kinds of manifest a file may be, by its path from the root. */
export type KindFinder = (path: string) => readonly ManifestKind[];

/**
 * A finder of kinds: well-known names anywhere, and further ones where the policy or a person names them.
 * @param named globs, from the root, of what a person named
 */
export function createKindFinder(policy: Policy, named: readonly string[]): KindFinder {
  const isNamed = matcherOfGlobs([...policy.units.flatMap(manifestGlobs), ...named]);
  const isIgnored = matcherOfGlobs(policy.ignoredFiles);
  return (path) => {
    const kinds = isNamed(path) ? kindsOfNamedPath(path) : kindsOfPath(path);
    return kinds.length > 0 && isIgnored(path) ? [] : kinds;
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

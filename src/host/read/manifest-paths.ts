import { createCustomKinds } from '../../core/manifest/custom/custom-kind';
import { kindOfId, kindsOfNamedPath, kindsOfPath } from '../../core/manifest/kinds';
import type { ManifestKind } from '../../core/manifest/types';
import type { Policy, Unit } from '../../core/policy/types';
import type { ManifestFile } from '../../core/snapshot/types';
import { matcherOfGlobs } from '../../core/text/glob';

/** Tells which kinds of manifest a file may be, by its path from the root. */
export type KindFinder = (path: string) => readonly ManifestKind[];

/**
 * A finder of kinds: well-known names anywhere, further ones where the policy or a person names them, and what
 * the policy itself says of a file.
 * @param named globs, from the root, of what a person named
 */
export function createKindFinder(policy: Policy, named: readonly string[]): KindFinder {
  const isNamed = matcherOfGlobs([...policy.units.flatMap(manifestGlobs), ...named]);
  const isIgnored = matcherOfGlobs(policy.ignoredFiles);
  const customOf = createCustomKinds(policy.slots);
  return (path) => {
    const known = isNamed(path) ? kindsOfNamedPath(path) : kindsOfPath(path);
    const custom = customOf(path);
    const kinds = custom ? [...known, custom] : known;
    return kinds.length > 0 && isIgnored(path) ? [] : kinds;
  };
}

/** The kinds that a manifest was read as, to read it again; none for one that the policy says nothing of any more. */
export function kindsAgain({ path, kind }: ManifestFile, policy: Policy): readonly ManifestKind[] {
  const known = kindOfId(kind);
  const custom = createCustomKinds(policy.slots)(path);
  return [...(known ? [known] : []), ...(custom ? [custom] : [])];
}

/**
 * The most bytes that a file may have which one of some kinds is read from: a UTF-16 unit takes at most three bytes
 * in the encodings that are read, a BOM three more.
 */
export function mostBytes(kinds: readonly ManifestKind[]): number {
  return Math.max(...kinds.map(({ largest }) => largest)) * 3 + 3;
}

/** Manifests that the policy names by their whole path: these are read even when Git ignores them. */
export function namedManifests(policy: Policy): readonly string[] {
  const globs = [...policy.units.flatMap(manifestGlobs), ...policy.slots.map(({ file }) => file)];
  return globs.filter((glob) => !/[*?[\]{}\\]/.test(glob));
}

function manifestGlobs({ path, manifests }: Unit): readonly string[] {
  const prefix = path === '' ? '' : `${path}/`;
  return (manifests ?? []).map((glob) => prefix + glob);
}

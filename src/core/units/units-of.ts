import { unitFolderOf } from '../manifest/kinds';
import { matcherOfGlobs } from '../text/glob';
import type { Policy, Unit } from '../policy/types';

/** A manifest as far as it matters whose version it carries. */
export interface ManifestPlace {
  /** From the root of the repository, with `/`. */
  readonly path: string;
  /** Id of its kind. */
  readonly kind: string;
}

/** Tells which unit a manifest belongs to. */
export type UnitFinder = (manifest: ManifestPlace) => Unit | undefined;

/**
 * Finds units by the policy: of those whose folder and globs cover a manifest, the one with the deepest
 * folder. Where the policy lists no units, each folder is a unit with the manifests directly in it, and those
 * that have their place in a folder below (`debian/changelog`); its id is its path, `.` for the root.
 */
export function createUnitFinder(policy: Policy): UnitFinder {
  if (policy.units.length === 0) return (manifest) => folderUnit(policy, manifest);
  const units = policy.units
    .map((unit) => ({ unit, covers: coverage(unit) }))
    .sort((left, right) => right.unit.path.length - left.unit.path.length);
  return (manifest) => units.find(({ covers }) => covers(manifest))?.unit;
}

/** Tells which files the policy keeps from being read as manifests, by their path from the root. */
export function createIgnoredFiles({ ignoredFiles }: Policy): (path: string) => boolean {
  return matcherOfGlobs(ignoredFiles);
}

function coverage({ path, manifests }: Unit): (manifest: ManifestPlace) => boolean {
  if (!manifests) return (manifest) => unitFolderOf(manifest.path, manifest.kind) === path;
  const prefix = path === '' ? '' : `${path}/`;
  const matches = matcherOfGlobs(manifests);
  return (file) => file.path.startsWith(prefix) && matches(file.path.slice(prefix.length));
}

function folderUnit(policy: Policy, manifest: ManifestPlace): Unit {
  const path = unitFolderOf(manifest.path, manifest.kind);
  const { scheme, projections } = policy;
  return {
    id: path === '' ? '.' : path,
    path,
    ...(scheme && { scheme }),
    ...(projections && { projections }),
  };
}

import { customKindId } from '../manifest/custom/custom-kind';
import { unitFolderOf } from '../manifest/kinds';
import { matcherOfGlobs } from '../text/glob';
import type { Policy, Unit } from '../policy/types';

/** A manifest as far as it matters whose version it carries. */
export interface ManifestPlace {
  /** From the root of the repository, with `/`. */
  readonly path: string;
  /** Id of its kind. */
  readonly kind: string;
  /** Id of the unit that the policy names for what stands in it. */
  readonly unit?: string;
}

/** Tells which unit a manifest belongs to. */
export type UnitFinder = (manifest: ManifestPlace) => Unit | undefined;

/**
 * Finds units by the policy: of those whose folder and globs cover a manifest, the one with the deepest
 * folder. Where the policy lists no units, each folder is a unit with the manifests directly in it, and those
 * that have their place in a folder below (`debian/changelog`); its id is its path, `.` for the root.
 *
 * A file of no known kind, in which the policy says where a version stands, belongs to the unit that is named
 * there, else to the one whose folder it is in, however deep: without listed units the nearest folder that has
 * a manifest.
 *
 * @param manifests all of the repository; only asked where the policy lists no units
 */
export function createUnitFinder(
  policy: Policy,
  manifests: readonly ManifestPlace[] = [],
): UnitFinder {
  if (policy.units.length === 0) return folderUnits(policy, manifests);
  const units = policy.units
    .map((unit) => ({ unit, covers: coverage(unit) }))
    .sort((left, right) => right.unit.path.length - left.unit.path.length);
  return (manifest) => {
    if (manifest.unit !== undefined) return policy.units.find(({ id }) => id === manifest.unit);
    return units.find(({ covers }) => covers(manifest))?.unit;
  };
}

/** Tells which files the policy keeps from being read as manifests, by their path from the root. */
export function createIgnoredFiles({ ignoredFiles }: Policy): (path: string) => boolean {
  return matcherOfGlobs(ignoredFiles);
}

function coverage({ path, manifests }: Unit): (manifest: ManifestPlace) => boolean {
  const covers = coverageOfKnown(path, manifests);
  return (file) => (file.kind === customKindId ? isBelow(file.path, path) : covers(file));
}

function isBelow(path: string, folder: string): boolean {
  return folder === '' || path.startsWith(`${folder}/`);
}

function coverageOfKnown(
  path: string,
  manifests: Unit['manifests'],
): (manifest: ManifestPlace) => boolean {
  if (!manifests) return (manifest) => unitFolderOf(manifest.path, manifest.kind) === path;
  const prefix = path === '' ? '' : `${path}/`;
  const matches = matcherOfGlobs(manifests);
  return (file) => file.path.startsWith(prefix) && matches(file.path.slice(prefix.length));
}

function folderUnits(policy: Policy, manifests: readonly ManifestPlace[]): UnitFinder {
  const known = manifests.filter(({ kind }) => kind !== customKindId);
  const folders = new Set(known.map(({ path, kind }) => unitFolderOf(path, kind)));
  return ({ path, kind }) => {
    let folder = unitFolderOf(path, kind);
    while (kind === customKindId && folder !== '' && !folders.has(folder)) {
      folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/')));
    }
    return folderUnit(policy, folder);
  };
}

function folderUnit(policy: Policy, path: string): Unit {
  const { scheme, projections } = policy;
  return {
    id: path === '' ? '.' : path,
    path,
    ...(scheme && { scheme }),
    ...(projections && { projections }),
  };
}

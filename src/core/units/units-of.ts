import { matcherOfGlobs } from '../text/glob';
import type { Policy, Unit } from '../policy/types';

/** Tells which unit a manifest belongs to, by its path from the root of the repository. */
export type UnitFinder = (path: string) => Unit | undefined;

/**
 * Finds units by the policy: of those whose folder and globs cover a manifest, the one with the deepest
 * folder. Where the policy lists no units, each folder is a unit with the manifests directly in it; its id
 * is its path, `.` for the root.
 */
export function createUnitFinder(policy: Policy): UnitFinder {
  if (policy.units.length === 0) return (path) => folderUnit(policy, path);
  const units = policy.units
    .map((unit) => ({ unit, covers: coverage(unit) }))
    .sort((left, right) => right.unit.path.length - left.unit.path.length);
  return (path) => units.find(({ covers }) => covers(path))?.unit;
}

/** Tells which files the policy keeps from being read as manifests, by their path from the root. */
export function createIgnoredFiles({ ignoredFiles }: Policy): (path: string) => boolean {
  return matcherOfGlobs(ignoredFiles);
}

function coverage({ path, manifests }: Unit): (path: string) => boolean {
  const prefix = path === '' ? '' : `${path}/`;
  const matches = matcherOfGlobs(manifests ?? ['*']);
  return (file) => file.startsWith(prefix) && matches(file.slice(prefix.length));
}

function folderUnit(policy: Policy, file: string): Unit {
  const path = file.slice(0, Math.max(0, file.lastIndexOf('/')));
  const { scheme } = policy;
  return { id: path === '' ? '.' : path, path, ...(scheme && { scheme }) };
}

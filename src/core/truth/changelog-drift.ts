import type { Ref } from '../refs/types';
import type { ChangelogFile } from '../snapshot/types';
import type { UnitState } from '../units/types';
import { changelogFacts, type ChangelogRelease } from './changelog-releases';
import { orderVersions } from './order-versions';

/** A changelog whose newest release is not the version in the manifests. */
export interface ChangelogDrift {
  readonly newest: ChangelogRelease;
  /** The version in the manifests. */
  readonly version: string;
  /** Whether the changelog is ahead of the manifests. */
  readonly isAhead: boolean;
}

/**
 * Where changelog and manifests disagree about the newest version; undefined where they agree, or where the
 * changelog cannot be expected to tell: of several versions, while something waits under Unreleased, or for a
 * version that is still to be released (`1.3.0-SNAPSHOT`).
 */
export function findChangelogDrift(
  changelog: ChangelogFile | undefined,
  units: readonly UnitState[],
): ChangelogDrift | undefined {
  const state = unitOfChangelog(units);
  if (!changelog || state?.version === undefined) return undefined;
  const { version } = state;
  const { releases, hasUnreleased } = changelogFacts(changelog.content.text, state.unit);
  const told = releases.filter(({ isPlanned }) => !isPlanned);
  const newest = highest(told, state);
  if (!newest) return undefined;
  const order = orderIn(state, newest.version, version);
  if (order > 0) return { newest, version, isAhead: true };
  const isTold = order === 0 || releases.some((release) => release.version === version);
  const isToCome = hasUnreleased || told.length < releases.length || unfinished.test(version);
  return isTold || isToCome ? undefined : { newest, version, isAhead: false };
}

/**
 * Releases without a tag, where those before and after them in the changelog have one: most likely a slip of the
 * pen. What was released before there were tags, or is not tagged yet, is left alone.
 */
export function untaggedReleases(
  changelog: ChangelogFile | undefined,
  units: readonly UnitState[],
  refs: readonly Ref[],
): readonly ChangelogRelease[] {
  const state = unitOfChangelog(units);
  const tags = refs.filter(({ ref }) => ref.startsWith(tagPrefix));
  if (!changelog || !state || tags.length === 0) return [];
  const names = `\n${tags.map(({ ref }) => ref.slice(tagPrefix.length)).join('\n')}\n`;
  const { releases } = changelogFacts(changelog.content.text, state.unit);
  const isTagged = releases.map(({ version }) => standsIn(names, version));
  return releases.filter(
    ({ version }, index) =>
      !isTagged[index] && isTagged[index - 1] && isTagged[index + 1] && version !== state.version,
  );
}

const tagPrefix = 'refs/tags/';

/** A version that nobody has released yet. */
const unfinished = /snapshot|dev|alpha|beta|rc|pre|nightly|canary|next/i;

/** The unit that the changelog is about: the only one, or any of several that have one version. */
export function unitOfChangelog(units: readonly UnitState[]): UnitState | undefined {
  const known = units.filter(({ version }) => version !== undefined);
  return new Set(known.map(({ version }) => version)).size === 1 ? known[0] : undefined;
}

function highest(
  releases: readonly ChangelogRelease[],
  state: UnitState,
): ChangelogRelease | undefined {
  let best = releases[0];
  for (const release of releases) {
    if (best && orderIn(state, release.version, best.version) > 0) best = release;
  }
  return best;
}

function orderIn({ unit, slots }: UnitState, left: string, right: string): number {
  return orderVersions(unit, slots[0]?.ecosystem ?? 'free', left, right) ?? 0;
}

/** Whether a version stands in a list of names, and not as a part of a longer one. */
function standsIn(names: string, version: string): boolean {
  for (let at = names.indexOf(version); at >= 0; at = names.indexOf(version, at + 1)) {
    const before = names.charAt(at - 1);
    const after = names.slice(at + version.length, at + version.length + 2);
    if (!/[\d.]/.test(before) && !/^\.?\d/.test(after)) return true;
  }
  return false;
}

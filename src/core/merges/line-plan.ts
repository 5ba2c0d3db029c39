import type { Policy } from '../policy/types';
import { nameMarks } from '../refs/name-marks';
import { ReadRef } from '../refs/read-ref';
import { schemeOfVersion } from '../refs/release-lines';
import type { Ref, ReleaseLine } from '../refs/types';
import { compareNames } from '../scheme/compare';
import type { Name } from '../scheme/name';
import { parse } from '../scheme/parse';
import { lineBranches } from './line-branches';
import type { LineBranch } from './types';

/** A branch whose fixes have to go on, with what its name says about where it comes from. */
export interface LineSource {
  readonly branch: LineBranch;
  /** Its index among the lines. */
  readonly index: number;
  /** Indices of the lines that its fixes have to reach, ascending. */
  readonly targets: readonly number[];
  /** Release tags of its line, newest first; for a hotfix branch with a version those below that version. */
  readonly tags: readonly Ref[];
  /** The release tag of the very version of its name. */
  readonly same?: Ref;
  /** Whether its name has a version of its own, not only that of its line. */
  readonly hasVersion: boolean;
}

/** The branches of active lines, and what has to go from where to where. */
export interface LinePlan {
  /** As `lineBranches` gives them. */
  readonly lines: readonly LineBranch[];
  readonly sources: readonly LineSource[];
  /** All tags of the lines that have branches, whatever stage they are. */
  readonly tags: readonly Ref[];
}

/**
 * Which branches are sources of fixes, and which lines each of their fixes has to reach.
 *
 * A fix of a release branch has to reach every newer release branch of its series and the main branch; one of a hotfix
 * branch the newest release branch of its own line too. A newer line without a release branch is its newest hotfix
 * branch.
 */
export function linePlan(options: {
  readonly policy: Pick<Policy, 'lines'>;
  readonly refs: readonly Ref[];
  readonly remotes: readonly string[];
  /** As `releaseLines` gives them. */
  readonly lines: readonly ReleaseLine[];
}): LinePlan {
  const lines = lineBranches(options);
  const named = new Map(
    options.lines.flatMap((line) =>
      line.refs.flatMap((ref, at) => (ref.rule.role ? [[ref.ref.ref, { line, at }] as const] : [])),
    ),
  );
  const sources = lines.flatMap((branch, index): LineSource[] => {
    const place = named.get(branch.ref);
    if (!place || branch.role === 'main') return [];
    return [{ branch, index, targets: targetsOf(lines, index), ...tagsOf(place.line, place.at) }];
  });
  const places = new Set([...named.values()].map(({ line }) => line));
  const tags = [...places].flatMap((line) =>
    line.refs.flatMap(({ kind, ref }) => (kind === 'tag' ? [ref] : [])),
  );
  return { lines, sources, tags };
}

function targetsOf(lines: readonly LineBranch[], source: number): readonly number[] {
  const { role, series, line } = lines[source] as LineBranch;
  const same = lines.flatMap((each, index) => (each.series === series ? [index] : []));
  const own = same.filter((index) => lines[index]?.line === line);
  const ownReleases = own.filter((index) => lines[index]?.role === 'release');
  const newer = same.slice(same.indexOf(own.at(-1) ?? source) + 1);
  const further = [...new Set(newer.map((index) => lines[index]?.line))].flatMap((each) => {
    const ofLine = newer.filter((index) => lines[index]?.line === each);
    const releases = ofLine.filter((index) => lines[index]?.role === 'release');
    return releases.length > 0 ? releases : ofLine.slice(-1);
  });
  const within =
    role === 'hotfix' ? ownReleases.slice(-1) : ownReleases.filter((index) => index > source);
  const main = lines.findIndex((each) => each.role === 'main');
  return [...within, ...further, ...(main < 0 ? [] : [main])];
}

function tagsOf(
  { refs }: ReleaseLine,
  at: number,
): Pick<LineSource, 'tags' | 'same' | 'hasVersion'> {
  const branch = refs[at];
  if (!(branch instanceof ReadRef)) return { tags: [], hasVersion: false };
  const scheme = schemeOfVersion(branch);
  const marks = nameMarks(scheme);
  const tags = refs.filter(
    (each): each is ReadRef =>
      each instanceof ReadRef && each.kind === 'tag' && marks.roleOf(textOf(each)) !== 'stage',
  );
  const own = parse(scheme, textOf(branch)).name;
  const all = tags.map(({ ref }) => ref);
  if (branch.rule.lineOf || !own) return { tags: all, hasVersion: false };
  const ordered = tags.map((tag) => ({ tag, order: orderOf(tag, own) }));
  const same = ordered.find(({ order }) => order === 0)?.tag.ref;
  const found = { ...(same && { same }), hasVersion: true };
  if (branch.rule.role !== 'hotfix') return { tags: all, ...found };
  const below = ordered.filter(({ order }) => order < 0).map(({ tag }) => tag);
  // A hot patch follows its own base and the patches of that, whatever else sorts between them.
  const base = marks.hasPatches ? marks.patched(textOf(branch)) : undefined;
  const ofBase = below.filter((tag) => marks.patched(textOf(tag)) === base);
  const rest = below.filter((tag) => !ofBase.includes(tag));
  const fitting = base === undefined ? below : [...ofBase, ...rest];
  return { tags: fitting.map(({ ref }) => ref), ...found };
}

function orderOf(tag: ReadRef, own: Name): number {
  const scheme = schemeOfVersion(tag);
  const { name } = parse(scheme, textOf(tag));
  return name ? compareNames(scheme, name, own) : 1;
}

function textOf({ version, text }: ReadRef): string {
  return version ?? text;
}

import { lineBranches, type Branches } from './line-branches';
import { createTagsFinder, type TagsOfSource } from './line-tags';
import type { LineBranch } from './types';

/** A branch whose fixes have to go on, or a tag that stands for one, with what its name says about where it comes from. */
export interface LineSource extends TagsOfSource {
  readonly branch: LineBranch;
  /** Its index among the lines. */
  readonly index: number;
  /** Indices of the lines of its series that fixes reach, ascending, the main branch last; the same list for all. */
  readonly reach: readonly number[];
  /** Where in `reach` those begin that its own fixes have to reach. */
  readonly from: number;
}

/** The branches of active lines, and what has to go from where to where. */
export interface LinePlan {
  /** As `lineBranches` gives them. */
  readonly lines: readonly LineBranch[];
  readonly sources: readonly LineSource[];
}

/**
 * Which branches are sources of fixes, and which lines each of their fixes has to reach.
 *
 * A fix of a release branch has to reach every newer release branch of its series and the main branch; one of a hotfix
 * branch the newest release branch of its own line too. A newer line without a release branch is its newest hotfix
 * branch.
 */
export function linePlan(options: Branches): LinePlan {
  const lines = lineBranches(options);
  const reaches = reachesOf(lines);
  const places = new Map(lines.map(({ ref }, index) => [ref, index]));
  const tagsOf = createTagsFinder();
  const sources = options.lines.flatMap((line) =>
    line.refs.flatMap(({ ref }, at): LineSource[] => {
      const index = places.get(ref.ref);
      const branch = lines[index ?? -1];
      if (index === undefined || !branch || branch.role === 'main') return [];
      const reach = reaches.get(branch.series) ?? [];
      return [{ branch, index, reach, from: startIn(reach, lines, index), ...tagsOf(line, at) }];
    }),
  );
  return { lines, sources: sources.toSorted((left, right) => left.index - right.index) };
}

/** Indices of the lines that the fixes of a source have to reach, ascending. */
export function targetsOf({ reach, from }: LineSource): readonly number[] {
  return reach.slice(from);
}

/** The lines that fixes of each series reach. */
function reachesOf(lines: readonly LineBranch[]): ReadonlyMap<string, readonly number[]> {
  const all = new Map<string, number[]>();
  for (let start = 0; start < lines.length;) {
    const { series, line, role } = lines[start] as LineBranch;
    let end = start + 1;
    while (lines[end]?.series === series && lines[end]?.line === line) end++;
    const first = start;
    start = end;
    if (role === 'main') continue;
    const ofLine = Array.from({ length: end - first }, (_, offset) => first + offset);
    const branches = ofLine.filter((index) => !lines[index]?.isTag);
    const releases = branches.filter((index) => lines[index]?.role === 'release');
    const reached = releases.length > 0 ? releases : branches.slice(-1);
    const known = all.get(series);
    if (known) known.push(...reached);
    else all.set(series, reached);
  }
  const main = lines.findIndex(({ role }) => role === 'main');
  if (main >= 0) for (const reach of all.values()) reach.push(main);
  return all;
}

/** Where the lines begin that come after a release branch; for a hotfix branch that of its own line is one of them. */
function startIn(reach: readonly number[], lines: readonly LineBranch[], source: number): number {
  const { role, line, series } = lines[source] as LineBranch;
  const isOwn = (at: number): boolean =>
    lines[reach[at] ?? -1]?.line === line && lines[reach[at] ?? -1]?.series === series;
  let [low, high] = [0, reach.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((reach[middle] as number) <= source) low = middle + 1;
    else high = middle;
  }
  if (role === 'release') return low;
  while (isOwn(low)) low++;
  const last = low - 1;
  const isOfRelease = isOwn(last) && lines[reach[last] ?? -1]?.role === 'release';
  return isOfRelease ? last : low;
}

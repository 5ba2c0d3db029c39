import { broughtTo, candidates, type Draft } from './draft';
import type { LineSet } from './line-set';
import type { Groups } from './picks';

/** What commits change, as far as the clone holds it; by index of the graph. */
export interface Changes {
  /** The same text for commits that change the same paths, empty for one that changes nothing. */
  readonly pathsOf: (commit: number) => string | undefined;
  /** The same text for commits with the same patch; of twins, so far as the clone holds their files. */
  readonly patchOf: (commit: number) => string | undefined;
  /** The twins of which it does not. */
  readonly unreadable: ReadonlySet<number>;
}

/** Which commits change the same as an open fix. */
export interface SamePatches {
  readonly groups: Groups;
  /**
   * The lines that have a commit of which it cannot be told whether it changes the same; undefined for none.
   * @param from index of the line that the fix was made on
   */
  readonly untold: (fix: number, from: number) => LineSet | undefined;
}

/** As `git cherry` compares: with the commits that a line has and the fix's own line has not. */
export function samePatches(draft: Draft, { pathsOf, patchOf, unreadable }: Changes): SamePatches {
  const { open, graph } = draft;
  const byPatch = new Map<string, number[]>();
  const byPaths = new Map<string, number[]>();
  const untold = new Map<string, number[]>();
  const wanted = new Set([...open.keys()].map(pathsOf));
  const groups = new Map<number, readonly number[]>();
  for (const commit of candidates(draft)) {
    const paths = pathsOf(commit);
    if (paths === undefined) enter(untold, anyPaths, commit);
    if (paths === undefined || !wanted.has(paths)) continue;
    if (unreadable.size > 0) enter(byPaths, paths, commit);
    const patch = patchOf(commit);
    if (patch !== undefined) {
      const group = enter(byPatch, patch, commit);
      if (open.has(commit)) groups.set(commit, group);
    }
    if (unreadable.has(commit)) enter(untold, paths, commit);
  }
  return {
    groups,
    untold: (fix, from) => {
      const paths = pathsOf(fix);
      if (paths === undefined) return allLines(graph.masks.width);
      const same = (unreadable.has(fix) ? byPaths : untold).get(paths) ?? [];
      const doubtful = [...same, ...(untold.get(anyPaths) ?? [])];
      return doubtful.length > 0 ? broughtTo(graph.masks, doubtful, from) : undefined;
    },
  };
}

function allLines(width: number): LineSet {
  return new Uint32Array(width).fill(0xffffffff);
}

function enter(map: Map<string, number[]>, key: string, commit: number): number[] {
  const group = map.get(key) ?? [];
  map.set(key, group);
  group.push(commit);
  return group;
}

/** Stands for the paths of commits of which they are not known; no paths are written so. */
const anyPaths = '?';

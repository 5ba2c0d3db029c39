import type { ExemptionData } from '../policy/data';
import { matcherOfGlobs } from '../text/glob';
import { candidates, type Draft } from './draft';
import { revertPairs } from './revert-pairs';
import type { Fix, FixCell, FixRow, LineBranch } from './types';

/** What commits change, as far as the clone holds it; by index of the graph. */
export interface Changes {
  /** The same text for commits that change the same paths, empty for one that changes nothing. */
  readonly pathsOf: (commit: number) => string | undefined;
  /** The same text for commits with the same patch; of twins, so far as the clone holds their files. */
  readonly patchOf: (commit: number) => string | undefined;
  /** The twins of which it does not. */
  readonly unreadable: ReadonlySet<number>;
}

/** The rows of the matrix. A commit that changes nothing is no fix. */
export function rowsOf(
  lines: readonly LineBranch[],
  draft: Draft,
  changes: Changes,
  exempt: readonly ExemptionData[],
): readonly FixRow[] {
  const { graph, picks } = draft;
  const exemptions = exempt.map((each) => ({ ...each, covers: matcherOfGlobs([each.in]) }));
  const same = samePatches(draft, changes);
  const open = new Set(draft.open.map(({ commit }) => commit));
  const idOf = (commit: number): string => graph.commits[commit]?.id ?? '';
  const cellOf = (fix: number, line: number, from: number): FixCell => {
    const target = lines[line] as LineBranch;
    if (graph.masks.has(fix, line)) return { target, state: 'merged' };
    const pick = picks.on(fix, line, from);
    if (pick !== undefined) return { target, state: 'picked', by: idOf(pick) };
    const twin = same.on(fix, line, from);
    if (typeof twin === 'number') return { target, state: 'same-patch', by: idOf(twin) };
    const id = idOf(fix);
    const exemption = exemptions.find(
      (each) => id.startsWith(each.fix) && each.covers(target.name),
    );
    if (exemption) return { target, state: 'exempt', reason: exemption.reason };
    const isUnknown = twin === 'unknown' || graph.isCut(line) || graph.isCut(from);
    return { target, state: isUnknown ? 'unknown' : 'missing' };
  };
  return draft.sources.flatMap(({ source: { branch, index, targets }, fixes }) => {
    const rows = fixes
      .filter((fix) => !open.has(fix) || changes.pathsOf(fix) !== '')
      .map((fix): FixRow => {
        const cells = targets.map((line) => cellOf(fix, line, index));
        return { fix: fixAt(draft, fix), source: branch, cells };
      });
    return withoutReverted(rows, revertPairs(graph, fixes));
  });
}

function fixAt({ graph }: Draft, commit: number): Fix {
  const { id = '', subject = '', person = '', date = '' } = graph.commits[commit] ?? {};
  return { commit: id, subject, person, date };
}

interface SamePatches {
  readonly on: (fix: number, line: number, from: number) => number | 'unknown' | undefined;
}

/** As `git cherry` compares: with the commits that the line has and the fix's own line has not. */
function samePatches(draft: Draft, { pathsOf, patchOf, unreadable }: Changes): SamePatches {
  const { masks } = draft.graph;
  const byPatch = new Map<string, number[]>();
  const byPaths = new Map<string, number[]>();
  const untold = new Map<string, number[]>();
  const open = new Set(draft.open.map(({ commit }) => pathsOf(commit)));
  for (const commit of candidates(draft)) {
    const paths = pathsOf(commit);
    if (paths === undefined) enter(untold, anyPaths, commit);
    if (paths === undefined || !open.has(paths)) continue;
    enter(byPaths, paths, commit);
    const patch = patchOf(commit);
    if (patch !== undefined) enter(byPatch, patch, commit);
    if (unreadable.has(commit)) enter(untold, paths, commit);
  }
  return {
    on: (fix, line, from) => {
      const isOnLine = (commit: number): boolean =>
        masks.has(commit, line) && !masks.has(commit, from);
      const [paths, patch] = [pathsOf(fix), patchOf(fix)];
      const twin = patch === undefined ? undefined : byPatch.get(patch)?.find(isOnLine);
      if (twin !== undefined) return twin;
      if (paths === undefined) return 'unknown';
      const others = unreadable.has(fix) ? byPaths.get(paths) : untold.get(paths);
      const isUntold = [...(others ?? []), ...(untold.get(anyPaths) ?? [])].some(isOnLine);
      return isUntold ? 'unknown' : undefined;
    },
  };
}

function enter(map: Map<string, number[]>, key: string, commit: number): void {
  const group = map.get(key);
  if (group) group.push(commit);
  else map.set(key, [commit]);
}

/** Stands for the paths of commits of which they are not known; no paths are written so. */
const anyPaths = '?';

/** What its own line took back does not have to go on, and neither does the taking back where it never was. */
function withoutReverted(
  rows: readonly FixRow[],
  pairs: ReadonlyMap<string, string>,
): readonly FixRow[] {
  if (pairs.size === 0) return rows;
  const byId = new Map(rows.map((row) => [row.fix.commit, row]));
  const originals = new Map([...pairs].map(([original, revert]) => [revert, original]));
  return rows.map((row) => {
    const original = byId.get(originals.get(row.fix.commit) ?? '');
    if (!pairs.has(row.fix.commit) && !original) return row;
    const cells = row.cells.map((cell, at): FixCell => {
      const isNeeded = original && original.cells[at]?.state !== 'missing';
      return cell.state === 'missing' && !isNeeded ? { ...cell, state: 'reverted' } : cell;
    });
    return { ...row, cells };
  });
}

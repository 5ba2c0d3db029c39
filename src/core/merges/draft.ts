import type { Graph } from './graph';
import { picksOf, type Picks } from './picks';
import type { LineSource } from './line-plan';

/** The fixes of one source, as indices of the graph, oldest first. */
export interface SourceFixes {
  readonly source: LineSource;
  readonly fixes: readonly number[];
}

/** A fix that some lines have neither as the same commit nor as a cherry-pick. */
export interface OpenFix {
  readonly commit: number;
  /** Index of the line that it was made on. */
  readonly line: number;
  /** Indices of the lines that may lack it. */
  readonly lines: readonly number[];
}

/** What can be told without looking at what commits change. */
export interface Draft {
  readonly graph: Graph;
  readonly sources: readonly SourceFixes[];
  readonly picks: Picks;
  readonly open: readonly OpenFix[];
}

export function draftOf(graph: Graph, sources: readonly SourceFixes[]): Draft {
  const picks = picksOf(graph);
  const open = sources.flatMap(({ source, fixes }) =>
    fixes.flatMap((commit): OpenFix[] => {
      const lines = source.targets.filter(
        (line) =>
          !graph.masks.has(commit, line) && picks.on(commit, line, source.index) === undefined,
      );
      return lines.length > 0 ? [{ commit, line: source.index, lines }] : [];
    }),
  );
  return { graph, sources, picks, open };
}

/**
 * The commits that may be open fixes under another id: those that a line has which may lack one. With them the open
 * fixes themselves.
 */
export function candidates({ graph, open }: Draft): readonly number[] {
  const { commits, masks } = graph;
  const wanted = maskOf(open, masks.width);
  const fixes = new Set(open.map(({ commit }) => commit));
  return [...commits.keys()].filter(
    (commit) =>
      fixes.has(commit) ||
      ((commits[commit]?.parents.length ?? 0) < 2 && overlaps(masks.words, commit, wanted)),
  );
}

/**
 * The candidates whose patches have to be compared, since they change the same paths as a fix that their line may lack.
 * @param pathsOf the same text for commits that change the same paths; undefined where that is not known
 */
export function twins(
  draft: Draft,
  among: readonly number[],
  pathsOf: (commit: number) => string | undefined,
): readonly number[] {
  const { graph, open } = draft;
  const byPaths = new Map<string, OpenFix[]>();
  for (const fix of open) {
    const paths = pathsOf(fix.commit);
    if (paths === undefined || paths === '') continue;
    const same = byPaths.get(paths);
    if (same) same.push(fix);
    else byPaths.set(paths, [fix]);
  }
  const { words, width } = graph.masks;
  const lacking = new Map([...byPaths].map(([paths, fixes]) => [paths, maskOf(fixes, width)]));
  const found = new Set<number>();
  for (const commit of among) {
    const paths = pathsOf(commit) ?? '';
    const lacks = lacking.get(paths);
    if (!lacks || !overlaps(words, commit, lacks)) continue;
    found.add(commit);
    for (const fix of byPaths.get(paths) ?? []) found.add(fix.commit);
    byPaths.delete(paths);
  }
  return [...found];
}

/** The lines that lack some of the fixes, as a set of `Masks`. */
function maskOf(fixes: readonly OpenFix[], width: number): Uint32Array {
  const mask = new Uint32Array(width);
  for (const { lines } of fixes)
    for (const line of lines) mask[line >>> 5] = (mask[line >>> 5] ?? 0) | (1 << (line & 31));
  return mask;
}

function overlaps(words: Uint32Array, commit: number, mask: Uint32Array): boolean {
  return mask.some((word, at) => ((words[commit * mask.length + at] ?? 0) & word) !== 0);
}

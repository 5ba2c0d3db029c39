import type { Graph, Masks } from './graph';
import { targetsOf, type LineSource } from './line-plan';
import { addAll, isEmpty, lineSet, without, type LineSet } from './line-set';
import { picksOf, type Groups } from './picks';
import { byKey } from '../text/by-key';

/** The fixes of one source, as indices of the graph, oldest first. */
export interface SourceFixes {
  readonly source: LineSource;
  readonly fixes: readonly number[];
}

/** A fix that some lines have neither as the same commit nor as a cherry-pick. */
export interface OpenFix {
  readonly commit: number;
  /** The lines that may lack it. */
  readonly lacking: LineSet;
}

/** What can be told without looking at what commits change. */
export interface Draft {
  readonly graph: Graph;
  readonly sources: readonly SourceFixes[];
  readonly picks: Groups;
  /** By the index of the commit. */
  readonly open: ReadonlyMap<number, OpenFix>;
}

export function draftOf(graph: Graph, sources: readonly SourceFixes[]): Draft {
  const { masks } = graph;
  const picks = picksOf(graph);
  const open = new Map<number, OpenFix>();
  for (const { source, fixes } of sources) {
    const targets = lineSet(masks.width, targetsOf(source));
    for (const commit of fixes) {
      const there = without(targets, masks.of(commit));
      const group = picks.get(commit);
      const lacking = group ? without(there, broughtTo(masks, group, source.index)) : there;
      if (!isEmpty(lacking)) open.set(commit, { commit, lacking });
    }
  }
  return { graph, sources, picks, open };
}

/**
 * The lines that some of these commits are on. One that the line of the fix itself has counts for none, for it may have
 * been taken back before.
 * @param from index of the line that the fix was made on
 */
export function broughtTo(masks: Masks, commits: readonly number[], from: number): LineSet {
  const brought = new Uint32Array(masks.width);
  for (const commit of commits) if (!masks.has(commit, from)) addAll(brought, masks.of(commit));
  return brought;
}

/**
 * The commits that may be open fixes under another id: those that a line has which may lack one. With them the open
 * fixes themselves.
 */
export function candidates({ graph, open }: Draft): readonly number[] {
  const { commits, masks } = graph;
  const wanted = unionOf([...open.values()], masks.width);
  return [...commits.keys()].filter(
    (commit) =>
      open.has(commit) ||
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
  const byPaths = byKey(open.values(), ({ commit }) => pathsOf(commit) ?? '');
  byPaths.delete('');
  const { words, width } = graph.masks;
  const lacking = new Map([...byPaths].map(([paths, fixes]) => [paths, unionOf(fixes, width)]));
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

/** The lines that lack some of the fixes. */
function unionOf(fixes: readonly OpenFix[], width: number): LineSet {
  const union = new Uint32Array(width);
  for (const { lacking } of fixes) addAll(union, lacking);
  return union;
}

function overlaps(words: Uint32Array, commit: number, set: LineSet): boolean {
  return set.some((word, at) => ((words[commit * set.length + at] ?? 0) & word) !== 0);
}

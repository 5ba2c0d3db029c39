import { enterAncestors, type Graph } from './graph';

/** What is asked of the fixes of one branch. */
export interface FixesQuestion {
  readonly tip: string;
  /** The commit after which they begin. */
  readonly start: string;
  /** Whether the main branch was at a commit, by first parents. */
  readonly isOfMain: (commit: string) => boolean;
}

/**
 * The commits that were made on a branch since its start, as indices of the graph, oldest first: those of its first
 * parents, and those that merges brought. What a merge of the main branch brought was made there. Merge commits are
 * no fixes.
 */
export function fixesOf(graph: Graph, { tip, start, isOfMain }: FixesQuestion): number[] {
  const seen = new Uint8Array(graph.commits.length);
  const first = graph.places.get(start);
  if (first !== undefined) enterAncestors(graph, first, seen);
  const chain: number[] = [];
  let at = graph.places.get(tip);
  while (at !== undefined && !seen[at]) {
    chain.push(at);
    const parent: string | undefined = graph.commits[at]?.parents[0];
    at = parent === undefined ? undefined : graph.places.get(parent);
  }
  const found = chain.toReversed().flatMap((commit) => {
    const others = graph.parents[commit]?.slice(1) ?? [];
    const brought = others.flatMap((parent) => broughtBy(graph, parent, seen, isOfMain));
    seen[commit] = 1;
    return [...brought, commit];
  });
  return found.filter((commit) => (graph.commits[commit]?.parents.length ?? 0) < 2);
}

/** What a merge of `parent` brought that was not made on the main branch. */
function broughtBy(
  graph: Graph,
  parent: number,
  seen: Uint8Array,
  isOfMain: (commit: string) => boolean,
): number[] {
  const found = enterAncestors(graph, parent, seen);
  const idOf = (commit: number): string => graph.commits[commit]?.id ?? '';
  const mains = found.filter((commit) => isOfMain(idOf(commit)));
  if (mains.length === 0) return found;
  const ofMain = new Uint8Array(seen.length);
  for (const commit of mains.toReversed()) enterAncestors(graph, commit, ofMain);
  return found.filter((commit) => !ofMain[commit]);
}

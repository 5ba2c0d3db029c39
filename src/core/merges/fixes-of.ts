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
  const first = graph.places.get(start);
  const chain = chainTo(graph, tip, first);
  const isPlain = chain.commits.every((commit) => (graph.commits[commit]?.parents.length ?? 0) < 2);
  // What came before the start matters to merges alone, and to a start that is no first parent.
  if (chain.isWhole && isPlain) return withoutMerges(graph, chain.commits.toReversed());
  const seen = new Uint8Array(graph.commits.length);
  if (first !== undefined) enterAncestors(graph, first, seen);
  const own = chain.commits.filter((commit) => !seen[commit]);
  const found = own.toReversed().flatMap((commit) => {
    const others = graph.commits[commit]?.parents.slice(1) ?? [];
    const brought = others.flatMap((id) => {
      const parent = graph.places.get(id);
      return parent === undefined ? [] : broughtBy(graph, parent, seen, isOfMain);
    });
    seen[commit] = 1;
    return [...brought, commit];
  });
  return withoutMerges(graph, found);
}

/** The first parents of a tip down to the start, newest first, and whether they reach it. */
function chainTo(
  { commits, places }: Graph,
  tip: string,
  start: number | undefined,
): { readonly commits: readonly number[]; readonly isWhole: boolean } {
  const chain: number[] = [];
  let at = places.get(tip);
  while (at !== undefined && at !== start) {
    chain.push(at);
    const parent: string | undefined = commits[at]?.parents[0];
    at = parent === undefined ? undefined : places.get(parent);
  }
  return { commits: chain, isWhole: at === start };
}

function withoutMerges({ commits }: Graph, found: readonly number[]): number[] {
  return found.filter((commit) => (commits[commit]?.parents.length ?? 0) < 2);
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

import type { Draft } from './draft';
import type { RefGraph } from './types';
import { byKey } from '../text/by-key';

/** What the history says of the nodes of a draft. */
export interface NodeHistory {
  /** Seconds since 1970 of the commit that a node leads to; NaN where the graph does not hold it. */
  readonly times: Float64Array;
  /** Index of the nearest name of the same series in the history of each node; -1 where there is none. */
  readonly parents: Int32Array;
}

/**
 * For each node the nearest name that its commit descends from; of several the one that sorts highest. Branches are
 * nobody's ancestors, since they move. One walk through the graph for each series.
 */
export function nearestNames({ lanes, nodes }: Draft, { commits }: RefGraph): NodeHistory {
  const commitOf = new Map<string, number>();
  commits.forEach(({ refs }, index) => refs.forEach((ref) => commitOf.set(ref, index)));
  const at = nodes.map(({ ref }) => commitOf.get(ref) ?? -1);
  const times = Float64Array.from(at, (commit) => commits[commit]?.time ?? NaN);
  const parents = new Int32Array(nodes.length).fill(-1);
  for (const members of membersBySeries(lanes)) {
    const own = highestAt(members.filter(isAncestor), at, commits.length);
    const above = nearestAbove(commits, own);
    const last = new Map<number, number>();
    for (const node of members) {
      const commit = at[node] as number;
      if (commit < 0) continue;
      // Names on one commit follow each other in their order.
      parents[node] = last.get(commit) ?? (above[commit] as number);
      if (isAncestor(node)) last.set(commit, node);
    }
  }
  addMain();
  return { times, parents };

  function isAncestor(node: number): boolean {
    const role = nodes[node]?.role;
    return role !== 'branch' && role !== 'main';
  }

  /** The main branch goes on from the newest of all names in its history. */
  function addMain(): void {
    const main = nodes.findIndex(({ role }) => role === 'main');
    if (main < 0 || (at[main] as number) < 0) return;
    const all = nodes.map((_, index) => index).filter(isAncestor);
    const own = highestAt(all, at, commits.length);
    const commit = at[main] as number;
    const here = own[commit] as number;
    parents[main] = here >= 0 ? here : (nearestAbove(commits, own)[commit] as number);
  }
}

/** The nodes of each series in the order of the draft. */
function membersBySeries(lanes: Draft['lanes']): readonly (readonly number[])[] {
  return [...byKey(lanes, ({ series }) => series).values()].map((own) =>
    own.flatMap(({ nodes }) => nodes).sort((left, right) => left - right),
  );
}

/** For each commit the last of some nodes that lead to it; -1 for none. */
function highestAt(members: readonly number[], at: readonly number[], count: number): Int32Array {
  const own = new Int32Array(count).fill(-1);
  for (const node of members) {
    const commit = at[node] as number;
    if (commit >= 0) own[commit] = node;
  }
  return own;
}

/** For each commit the highest of the nearest nodes that it descends from, itself left out. */
function nearestAbove(commits: RefGraph['commits'], own: Int32Array): Int32Array {
  const above = new Int32Array(commits.length).fill(-1);
  for (let index = commits.length - 1; index >= 0; index--) {
    let best = -1;
    for (const parent of commits[index]?.parents ?? []) {
      const here = own[parent] as number;
      best = Math.max(best, here >= 0 ? here : (above[parent] as number));
    }
    above[index] = best;
  }
  return above;
}

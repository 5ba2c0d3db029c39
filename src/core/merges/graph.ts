import type { LineSet } from './line-set';

/** A commit, as far as it says which fix it is or brings. */
export interface GraphCommit {
  /** Object id. */
  readonly id: string;
  /** Ids in their order; a parent that is not in the graph is one that all lines have. */
  readonly parents: readonly string[];
  readonly subject: string;
  readonly person: string;
  /** ISO 8601 in the zone of the person. */
  readonly date: string;
  /** Ids that its message names in `(cherry picked from commit …)` (git-cherry-pick(1), `-x`). */
  readonly picked: readonly string[];
  /** Ids that its message names in `This reverts commit …` (git-revert(1)). */
  readonly reverted: readonly string[];
}

/** The commits that some lines have and others may lack, with the lines that have each of them. */
export interface Graph {
  readonly commits: readonly GraphCommit[];
  /** Index by id. */
  readonly places: ReadonlyMap<string, number>;
  /** Indices of the parents that are in the graph, by index. */
  readonly parents: readonly (readonly number[])[];
  /** Indices, children before their parents. */
  readonly order: Uint32Array;
  readonly masks: Masks;
  /** Whether a clone ends at a commit of a line, so that what it lacks there cannot be told. */
  readonly isCut: (line: number) => boolean;
}

/** Sets of lines, one for each commit; any number of lines, 32 in a word. */
export interface Masks {
  /** How many words a set has. */
  readonly width: number;
  readonly words: Uint32Array;
  readonly has: (commit: number, line: number) => boolean;
  /** The lines that have a commit. */
  readonly of: (commit: number) => LineSet;
}

/**
 * Which lines have which commits, in one pass from the tips through the parents.
 * @param tips id of the commit that each line is at
 * @param cut commits whose parents a shallow clone does not hold
 */
export function graphOf(
  commits: readonly GraphCommit[],
  tips: readonly string[],
  cut: ReadonlySet<string>,
): Graph {
  const places = new Map(commits.map(({ id }, index) => [id, index]));
  const parents = commits.map(({ parents: ids }) => ids.flatMap((id) => places.get(id) ?? []));
  const order = childrenFirst(parents);
  const masks = masksOf(commits.length, tips.length);
  const { width, words } = masks;
  tips.forEach((tip, line) => {
    const place = places.get(tip);
    if (place !== undefined) add(words, place * width + (line >>> 5), 1 << (line & 31));
  });
  for (const commit of order) {
    for (const parent of parents[commit] ?? []) {
      for (let at = 0; at < width; at++)
        add(words, parent * width + at, words[commit * width + at] ?? 0);
    }
  }
  const ends = commits.flatMap(({ id }, index) => (cut.has(id) ? [index] : []));
  const cutLines = tips.map((_, line) => ends.some((end) => masks.has(end, line)));
  return { commits, places, parents, order, masks, isCut: (line) => cutLines[line] === true };
}

function add(words: Uint32Array, at: number, bits: number): void {
  words[at] = (words[at] ?? 0) | bits;
}

function masksOf(commits: number, lines: number): Masks {
  const width = Math.max(1, Math.ceil(lines / 32));
  const words = new Uint32Array(commits * width);
  const has = (commit: number, line: number): boolean =>
    ((words[commit * width + (line >>> 5)] as number) & (1 << (line & 31))) !== 0;
  const of = (commit: number): LineSet => words.subarray(commit * width, (commit + 1) * width);
  return { width, words, has, of };
}

/** A topological order by counting the children that are not placed yet (Kahn). */
function childrenFirst(parents: readonly (readonly number[])[]): Uint32Array {
  const waiting = new Uint32Array(parents.length);
  for (const each of parents)
    for (const parent of each) waiting[parent] = (waiting[parent] ?? 0) + 1;
  const order = new Uint32Array(parents.length);
  let placed = 0;
  for (let commit = 0; commit < parents.length; commit++)
    if (waiting[commit] === 0) order[placed++] = commit;
  for (let at = 0; at < placed; at++) {
    for (const parent of parents[order[at] ?? 0] ?? []) {
      const left = (waiting[parent] ?? 0) - 1;
      waiting[parent] = left;
      if (left === 0) order[placed++] = parent;
    }
  }
  return order;
}

/** Enters a commit and all its ancestors into `seen`; gives those that were not in it, parents before children. */
export function enterAncestors(
  { parents }: Pick<Graph, 'parents'>,
  from: number,
  seen: Uint8Array,
): number[] {
  const found: number[] = [];
  if (seen[from]) return found;
  const path: { readonly commit: number; next: number }[] = [{ commit: from, next: 0 }];
  seen[from] = 1;
  for (let top = path.at(-1); top; top = path.at(-1)) {
    const parent = parents[top.commit]?.[top.next++];
    if (parent === undefined) {
      found.push(top.commit);
      path.pop();
    } else if (!seen[parent]) {
      seen[parent] = 1;
      path.push({ commit: parent, next: 0 });
    }
  }
  return found;
}

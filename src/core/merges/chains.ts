import type { LineBranch } from './types';

/** The first parent of each commit, as far as a clone has it. */
export interface FirstParents {
  /** First parent by commit id; undefined for a commit without one. */
  readonly parents: ReadonlyMap<string, string | undefined>;
  /** Commits at which a shallow clone ends. */
  readonly cut: ReadonlySet<string>;
}

/** The commits that each line was at, by first parents. */
export interface Chains {
  /** The commits of a line, newest first, with the other lines that were there but at no newer commit of it. */
  readonly of: (line: number) => Generator<Stop, void>;
  /** Whether a line was ever at a commit. */
  readonly holds: (line: number, commit: string) => boolean;
  /** Whether what a line was at ends where the clone does, and not at a first commit. */
  readonly isCut: (line: number) => boolean;
  /** How many commits come before one by first parents; of commits of one line the older has fewer. */
  readonly depthOf: (commit: string) => number;
  /** The newest commit that all lines and all these commits have by first parents; undefined where there is none. */
  readonly shared: (commits: readonly string[]) => string | undefined;
}

/** A commit of a line. */
export interface Stop {
  readonly commit: string;
  /** Indices of the lines that meet it here, in no order; the line itself is one of them at its tip. */
  readonly joining: readonly Uint32Array[];
}

/**
 * First parents form trees. Each commit has a number such that it and what descends from it are a range of numbers, so
 * that thousands of lines take no more room than their commits.
 */
export function chainsOf(lines: readonly LineBranch[], firstParents: FirstParents): Chains {
  const forest = forestOf(firstParents);
  const { ids, places, parents, numbers, sizes, depths } = forest;
  const tips = lines.map(({ tip }) => places.get(tip));
  const tipped = tips.flatMap((tip, line) => (tip === undefined ? [] : [line]));
  const numberOf = (line: number): number => numbers[tips[line] as number] as number;
  const byNumber = Uint32Array.from(tipped).sort((left, right) => numberOf(left) - numberOf(right));
  /** Where in `byNumber` the lines begin whose tips have this number or a higher one. */
  const placeOf = (number: number): number => {
    let [low, high] = [0, byNumber.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (numberOf(byNumber[middle] as number) < number) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const isWithin = (commit: number, other: number): boolean => {
    const offset = (numbers[other] as number) - (numbers[commit] as number);
    return offset >= 0 && offset < (sizes[commit] as number);
  };
  return {
    *of(line) {
      let [low, high] = [0, 0];
      for (let at = tips[line] ?? none; at !== none; at = parents[at] as number) {
        const number = numbers[at] as number;
        const [from, to] = [placeOf(number), placeOf(number + (sizes[at] as number))];
        if (low === high) [low, high] = [from, from];
        const joining = [byNumber.subarray(from, low), byNumber.subarray(high, to)];
        yield { commit: ids[at] as string, joining };
        [low, high] = [from, to];
      }
    },
    holds: (line, commit) => {
      const [place, tip] = [places.get(commit), tips[line]];
      return place !== undefined && tip !== undefined && isWithin(place, tip);
    },
    isCut: (line) => {
      const tip = tips[line];
      return tip === undefined || forest.isCut(tip);
    },
    depthOf: (commit) => depths[places.get(commit) ?? none] ?? 0,
    shared: (commits) => {
      const all = [...tips, ...commits.map((commit) => places.get(commit))];
      let at = all[0] ?? none;
      for (const place of all) {
        if (place === undefined) return undefined;
        while (at !== none && !isWithin(at, place)) at = parents[at] as number;
      }
      return ids[at];
    },
  };
}

/** The lines that join at a commit, but one. */
export function* linesIn(joining: Stop['joining'], but: number): Generator<number, void> {
  for (const lines of joining) for (const line of lines) if (line !== but) yield line;
}

/** Stands for no commit. */
const none = -1;

interface Forest {
  readonly ids: readonly string[];
  readonly places: ReadonlyMap<string, number>;
  /** By place, -1 for none. */
  readonly parents: Int32Array;
  /** A commit and its descendants have the numbers from its own on. */
  readonly numbers: Uint32Array;
  readonly sizes: Uint32Array;
  readonly depths: Uint32Array;
  /** Whether the first commit that one comes from is where the clone ends. */
  readonly isCut: (place: number) => boolean;
}

function forestOf({ parents: parentOf, cut }: FirstParents): Forest {
  const ids = [...parentOf.keys()];
  const places = new Map(ids.map((id, place) => [id, place]));
  const parents = new Int32Array(ids.length).fill(none);
  const ends = new Uint8Array(ids.length);
  for (const [place, id] of ids.entries()) {
    const parent = parentOf.get(id);
    const found = parent === undefined || cut.has(id) ? undefined : places.get(parent);
    if (found !== undefined) parents[place] = found;
    else if (parent !== undefined || cut.has(id)) ends[place] = 1;
  }
  const order = childrenFirst(parents);
  const sizes = new Uint32Array(ids.length).fill(1);
  for (const place of order) {
    const parent = parents[place] as number;
    if (parent !== none) sizes[parent] = (sizes[parent] as number) + (sizes[place] as number);
  }
  const [numbers, depths] = [new Uint32Array(ids.length), new Uint32Array(ids.length)];
  /** The number that the next child of each gets. */
  const next = new Uint32Array(ids.length);
  let roots = 0;
  for (let index = order.length - 1; index >= 0; index--) {
    const place = order[index] as number;
    const parent = parents[place] as number;
    const number = parent === none ? roots : (next[parent] as number);
    if (parent === none) roots += sizes[place] as number;
    else {
      next[parent] = number + (sizes[place] as number);
      depths[place] = (depths[parent] as number) + 1;
      ends[place] = ends[parent] as number;
    }
    numbers[place] = number;
    next[place] = number + 1;
  }
  return { ids, places, parents, numbers, sizes, depths, isCut: (place) => ends[place] === 1 };
}

function childrenFirst(parents: Int32Array): Uint32Array {
  const children = new Uint32Array(parents.length);
  for (const parent of parents)
    if (parent !== none) children[parent] = (children[parent] as number) + 1;
  const order = new Uint32Array(parents.length);
  let placed = 0;
  for (const [place, count] of children.entries()) if (count === 0) order[placed++] = place;
  for (let at = 0; at < placed; at++) {
    const parent = parents[order[at] as number] as number;
    if (parent === none) continue;
    const left = (children[parent] as number) - 1;
    children[parent] = left;
    if (left === 0) order[placed++] = parent;
  }
  return order;
}

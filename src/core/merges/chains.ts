import type { LineBranch } from './types';

/** The first parent of each commit, as far as a clone has it. */
export interface FirstParents {
  /** First parent by commit id; undefined for a commit without one. */
  readonly parents: ReadonlyMap<string, string | undefined>;
  /** Commits at which a shallow clone ends. */
  readonly cut: ReadonlySet<string>;
}

/** The commits that each line was at, by first parents. All lines share the long tail of one of them, the trunk. */
export interface Chains {
  /** The commits of a line, newest first. */
  readonly of: (line: number) => Generator<string, void>;
  /** Whether a line was ever at a commit. */
  readonly holds: (line: number, commit: string) => boolean;
  /** Whether what a line was at ends where the clone does, and not at a first commit. */
  readonly isCut: (line: number) => boolean;
}

interface Chain {
  /** Newest first, without those of the trunk. */
  readonly own: readonly string[];
  readonly set: ReadonlySet<string>;
  /** Where on the trunk it goes on. */
  readonly joins?: number;
  readonly isCut: boolean;
}

/** The main branch is the trunk, or the first line where there is none. */
export function chainsOf(lines: readonly LineBranch[], firstParents: FirstParents): Chains {
  const main = lines.findIndex(({ role }) => role === 'main');
  const trunkTip = lines[Math.max(main, 0)]?.tip ?? '';
  const trunk = chainFrom(trunkTip, firstParents, new Map());
  const places = new Map(trunk.own.map((commit, index) => [commit, index]));
  const chains = lines.map(({ tip }) => chainFrom(tip, firstParents, places));
  return {
    *of(line) {
      const { own = [], joins } = chains[line] ?? {};
      yield* own;
      for (let at = joins; at !== undefined && at < trunk.own.length; at++)
        yield trunk.own[at] as string;
    },
    holds: (line, commit) => {
      const { set, joins } = chains[line] as Chain;
      const place = places.get(commit);
      return set.has(commit) || (joins !== undefined && place !== undefined && place >= joins);
    },
    isCut: (line) => {
      const { joins, isCut } = chains[line] as Chain;
      return joins === undefined ? isCut : trunk.isCut;
    },
  };
}

function chainFrom(
  tip: string,
  { parents, cut }: FirstParents,
  trunk: ReadonlyMap<string, number>,
): Chain {
  const own: string[] = [];
  let at: string | undefined = tip;
  let isCut = false;
  while (at !== undefined && !isCut && !trunk.has(at)) {
    if (!parents.has(at)) return { own, set: new Set(own), isCut: true };
    own.push(at);
    isCut = cut.has(at);
    at = parents.get(at);
  }
  const joins = at === undefined ? undefined : trunk.get(at);
  return { own, set: new Set(own), isCut, ...(joins !== undefined && { joins }) };
}

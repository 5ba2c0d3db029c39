import type { Graph } from './graph';

/** Cherry-picks that say what they are of. */
export interface Picks {
  /**
   * A commit of a line that is a pick of a fix, what the fix is a pick of, or a pick of the same as it is; one that
   * the line of the fix itself has is none, for it may have been taken back before.
   * @param from index of the line that the fix was made on
   * @returns the index of the commit
   */
  readonly on: (fix: number, line: number, from: number) => number | undefined;
}

export function picksOf({ commits, places, masks }: Graph): Picks {
  const roots = new Map<string, string>();
  const rootOf = (id: string): string => {
    let root = id;
    for (let up = roots.get(root); up !== undefined; up = roots.get(root)) root = up;
    return root;
  };
  const known = new Set<string>();
  for (const { id, picked } of commits) {
    for (const original of picked) {
      const [left, right] = [rootOf(id), rootOf(original)];
      if (left !== right) roots.set(left, right);
      known.add(id).add(original);
    }
  }
  const groups = new Map<string, number[]>();
  for (const id of known) {
    const place = places.get(id);
    if (place === undefined) continue;
    const root = rootOf(id);
    const group = groups.get(root);
    if (group) group.push(place);
    else groups.set(root, [place]);
  }
  return {
    on: (fix, line, from) => {
      const id = commits[fix]?.id ?? '';
      if (!known.has(id)) return undefined;
      return groups
        .get(rootOf(id))
        ?.find((commit) => masks.has(commit, line) && !masks.has(commit, from));
    },
  };
}

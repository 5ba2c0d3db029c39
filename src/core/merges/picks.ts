import type { Graph } from './graph';
import { byKey } from '../text/by-key';

/** Commits that bring the same, by the index of each; a fix has the same list as what brings it. */
export type Groups = ReadonlyMap<number, readonly number[]>;

/** Cherry-picks that say what they are of: with what they are picks of, and with other picks of that. */
export function picksOf({ commits, places }: Pick<Graph, 'commits' | 'places'>): Groups {
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
  const found = new Map<number, readonly number[]>();
  for (const ids of byKey(known, rootOf).values()) {
    const group = ids.flatMap((id) => places.get(id) ?? []);
    for (const place of group) found.set(place, group);
  }
  return found;
}

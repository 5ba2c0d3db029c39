import type { FixCell, MergeMatrix } from '../merges/types';
import type { FamilyLink } from './types';

/** Counts of what has reached a line and what has not. */
interface Reached {
  readonly from: number;
  readonly to: number;
  merged: number;
  missing: number;
}

/**
 * Forward merges between branches, one link for those done and one for those due.
 *
 * @param indexOf index of a node by the full name of its ref; undefined for a ref that is not drawn
 */
export function forwardLinks(
  { rows }: MergeMatrix,
  indexOf: (ref: string) => number | undefined,
): readonly FamilyLink[] {
  const all = new Map<string, Reached>();
  for (const { source, cells } of rows) {
    const from = indexOf(source.ref);
    if (from === undefined) continue;
    for (const { target, state } of cells) {
      const to = indexOf(target.ref);
      const what = outcomeOf(state);
      if (to === undefined || to === from || !what) continue;
      const key = `${from} ${to}`;
      const reached = all.get(key) ?? { from, to, merged: 0, missing: 0 };
      reached[what] += 1;
      all.set(key, reached);
    }
  }
  return [...all.values()].flatMap(({ from, to, merged, missing }): FamilyLink[] => [
    ...(merged > 0 ? [linkOf(from, to, 'merged', merged)] : []),
    ...(missing > 0 ? [linkOf(from, to, 'missing', missing)] : []),
  ]);
}

function linkOf(from: number, to: number, kind: 'merged' | 'missing', fixes: number): FamilyLink {
  return { from, to, kind, by: 'history', fixes };
}

/** A line that does without a fix, or that nobody can tell about, has no arc. */
function outcomeOf(state: FixCell['state']): 'merged' | 'missing' | undefined {
  if (state === 'missing') return 'missing';
  return state === 'exempt' || state === 'unknown' ? undefined : 'merged';
}

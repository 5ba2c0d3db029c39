import type { Graph } from './graph';

/**
 * Fixes that a later one takes back, by id, with the id of the one that does; a revert that is itself taken back
 * takes nothing back.
 * @param fixes indices, oldest first
 */
export function revertPairs(
  { commits }: Pick<Graph, 'commits'>,
  fixes: readonly number[],
): ReadonlyMap<string, string> {
  const ids = new Set(fixes.map((fix) => commits[fix]?.id));
  const pairs = new Map<string, string>();
  for (const fix of fixes.toReversed()) {
    const { id = '', reverted = [] } = commits[fix] ?? {};
    if (pairs.has(id)) continue;
    for (const original of reverted)
      if (ids.has(original) && !pairs.has(original)) pairs.set(original, id);
  }
  return pairs;
}

/** For each name, by its index, the nearest ones in order among those that were there before it. */
export interface Neighbours {
  /** The nearest earlier name that sorts before it or equal; -1 where there is none. */
  readonly below: Int32Array;
  /** The nearest earlier name that sorts after it; -1 where there is none. */
  readonly above: Int32Array;
}

/** Room for the neighbours of names with indices below `size`. */
export function noNeighbours(size: number): Neighbours {
  return { below: new Int32Array(size).fill(-1), above: new Int32Array(size).fill(-1) };
}

/**
 * Finds the neighbours of some names: takes them away from the last in time to the first, and what is left
 * beside a name then was there before it. Linear.
 *
 * @param ordered indices in the scheme's order
 * @param timed the same indices in the order of time
 * @param neighbours where to note them
 */
export function noteNeighbours(
  ordered: readonly number[],
  timed: readonly number[],
  { below, above }: Neighbours,
): void {
  ordered.forEach((index, at) => {
    below[index] = ordered[at - 1] ?? -1;
    above[index] = ordered[at + 1] ?? -1;
  });
  for (let at = timed.length - 1; at >= 0; at--) {
    const index = timed[at] as number;
    const [left, right] = [below[index] as number, above[index] as number];
    if (left >= 0) above[left] = right;
    if (right >= 0) below[right] = left;
  }
}

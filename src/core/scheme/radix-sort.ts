import type { RankColumn } from './rank-columns';

export type Direction = 'ascending' | 'descending';

/**
 * The indices of names in the order of their columns, of which the first counts most; equal names stay in
 * the order given. A radix sort: its time grows with the names, not with comparisons of them.
 */
export function sortByColumns(
  columns: readonly RankColumn[],
  count: number,
  direction: Direction,
): Uint32Array {
  let indices = new Uint32Array(count);
  for (let index = 0; index < count; index++) indices[index] = index;
  for (const column of columns.toReversed()) {
    const places = placesOf(column, direction);
    const most = column.most + 2;
    for (let shift = 0; most >>> shift > 0; shift += digitBits)
      indices = sortByDigit(indices, places, shift, Math.min(most >>> shift, digitMask) + 1);
  }
  return indices;
}

/** A digit has so many bits that most columns are one digit, and its buckets stay in the cache. */
const digitBits = 14;
const digitMask = (1 << digitBits) - 1;

/** The ranks as places from 0 to `most + 2`, both of which are for names that lack the field. */
function placesOf({ entry, ranks, most }: RankColumn, direction: Direction): Uint32Array {
  const last = most + 2;
  const isUpward = direction === 'ascending';
  const missing = (entry.absent === -1) === isUpward ? 0 : last;
  const isRising = (entry.sign === 1) === isUpward;
  const places = new Uint32Array(ranks.length);
  for (let index = 0; index < ranks.length; index++) {
    const rank = ranks[index] as number;
    places[index] = rank < 0 ? missing : isRising ? rank + 1 : last - 1 - rank;
  }
  return places;
}

/** Sorts by one digit of the places and keeps the order of equal ones (counting sort). */
function sortByDigit(
  indices: Uint32Array,
  places: Uint32Array,
  shift: number,
  buckets: number,
): Uint32Array<ArrayBuffer> {
  const starts = new Uint32Array(buckets + 1);
  // The indices are all of them, so that counting need not follow their order.
  for (let index = 0; index < indices.length; index++) {
    const digit = ((places[index] as number) >>> shift) & digitMask;
    starts[digit + 1] = (starts[digit + 1] as number) + 1;
  }
  for (let bucket = 0; bucket < buckets; bucket++)
    starts[bucket + 1] = (starts[bucket + 1] as number) + (starts[bucket] as number);
  const sorted = new Uint32Array(indices.length);
  for (let at = 0; at < indices.length; at++) {
    const index = indices[at] as number;
    const digit = ((places[index] as number) >>> shift) & digitMask;
    const start = starts[digit] as number;
    sorted[start] = index;
    starts[digit] = start + 1;
  }
  return sorted;
}

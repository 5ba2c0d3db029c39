import type { Name } from './name';
import { parse } from './parse';
import { addRanks, compareEntered, packKeys, rankColumns, type RankColumn } from './rank-columns';
import type { Scheme } from './scheme';

export type Direction = 'ascending' | 'descending';

export interface SortedNames {
  /** The texts that are names of the scheme, in order; equal ones stay in the order given. */
  readonly sorted: readonly string[];
  /** The other texts, in the order given. */
  readonly invalid: readonly string[];
}

/** Sorts texts by the scheme's order. */
export function sortNames(
  scheme: Scheme,
  texts: readonly string[],
  direction: Direction = 'ascending',
): SortedNames {
  const columns = rankColumns(scheme.order, texts.length);
  const valid: string[] = [];
  const invalid: string[] = [];
  for (const text of texts) {
    const { name } = parse(scheme, text);
    if (name) addRanks(columns, name, valid.push(text) - 1);
    else invalid.push(text);
  }
  const order = sortedIndices(columns, valid.length, direction);
  return { sorted: order.map((index) => valid[index] ?? ''), invalid };
}

/** The names in the scheme's order; equal ones stay in the order given. */
export function orderNames(
  scheme: Scheme,
  names: readonly Name[],
  direction: Direction = 'ascending',
): Name[] {
  const columns = rankColumns(scheme.order, names.length);
  names.forEach((name, index) => {
    addRanks(columns, name, index);
  });
  return sortedIndices(columns, names.length, direction).map((index) => names[index] as Name);
}

function sortedIndices(
  columns: readonly RankColumn[],
  count: number,
  direction: Direction,
): number[] {
  const sign = direction === 'descending' ? -1 : 1;
  const { keys, complete } = packKeys(columns, count);
  const indices = sortByKeys(keys, sign);
  if (!complete) sortTies(columns, keys, indices, sign);
  return indices;
}

/**
 * The indices in the order of their keys. Key and index go into one number where both fit, since numbers
 * alone sort many times faster than by a comparison function.
 */
function sortByKeys(keys: Float64Array, sign: 1 | -1): number[] {
  const count = keys.length;
  const largest = keys.reduce((most, key) => Math.max(most, key), 0);
  if ((largest + 1) * count > Number.MAX_SAFE_INTEGER) {
    const indices = Array.from(keys, (_, index) => index);
    return indices.sort((left, right) => sign * ((keys[left] ?? 0) - (keys[right] ?? 0)));
  }
  const packed = keys.map((key, index) => (sign === 1 ? key : largest - key) * count + index);
  return Array.from(packed.sort(), (value) => value % count);
}

/** Puts names with one key in order by what the key leaves out. */
function sortTies(
  columns: readonly RankColumn[],
  keys: Float64Array,
  indices: number[],
  sign: 1 | -1,
): void {
  for (let start = 0; start < indices.length;) {
    const key = keys[indices[start] ?? 0];
    let end = start + 1;
    while (end < indices.length && keys[indices[end] ?? 0] === key) end++;
    if (end - start > 1) {
      const ties = indices.slice(start, end);
      ties.sort((left, right) => sign * compareEntered(columns, left, right));
      for (const [at, index] of ties.entries()) indices[start + at] = index;
    }
    start = end;
  }
}

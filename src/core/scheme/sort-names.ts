import { compareNames } from './compare';
import type { Name } from './name';
import { orderOf } from './order';
import { packKeys } from './pack-keys';
import { parse } from './parse';
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
  const names: Name[] = [];
  const invalid: string[] = [];
  for (const text of texts) {
    const { name } = parse(scheme, text);
    if (name) names.push(name);
    else invalid.push(text);
  }
  return { sorted: orderNames(scheme, names, direction).map(({ text }) => text), invalid };
}

/** The names in the scheme's order; equal ones stay in the order given. */
export function orderNames(
  scheme: Scheme,
  names: readonly Name[],
  direction: Direction = 'ascending',
): Name[] {
  const sign = direction === 'descending' ? -1 : 1;
  const { keys, complete } = packKeys(orderOf(scheme), names);
  const sorted = sortByKeys(names, keys, sign);
  if (complete) return sorted.map((index) => names[index] as Name);
  return sortTies(scheme, names, keys, sorted, sign);
}

/**
 * The indices of `names` in the order of their keys. Key and index go into one number where both fit, since
 * numbers alone sort many times faster than by a comparison function.
 */
function sortByKeys(names: readonly Name[], keys: Float64Array, sign: 1 | -1): number[] {
  const count = names.length;
  const largest = keys.reduce((most, key) => Math.max(most, key), 0);
  if ((largest + 1) * count > Number.MAX_SAFE_INTEGER) {
    const indices = Array.from(keys, (_, index) => index);
    return indices.sort(
      (left, right) => sign * ((keys[left] ?? 0) - (keys[right] ?? 0)) || left - right,
    );
  }
  const packed = new Float64Array(count);
  for (let index = 0; index < count; index++) {
    const key = keys[index] ?? 0;
    packed[index] = (sign === 1 ? key : largest - key) * count + index;
  }
  return Array.from(packed.sort(), (value) => value % count);
}

/** Puts names with one key in order by what the key leaves out. */
function sortTies(
  scheme: Scheme,
  names: readonly Name[],
  keys: Float64Array,
  indices: readonly number[],
  sign: 1 | -1,
): Name[] {
  const result: Name[] = [];
  for (let start = 0; start < indices.length;) {
    let end = start + 1;
    while (end < indices.length && keys[indices[end] ?? 0] === keys[indices[start] ?? 0]) end++;
    const ties = indices.slice(start, end).map((index) => names[index] as Name);
    if (ties.length > 1) ties.sort((left, right) => sign * compareNames(scheme, left, right));
    result.push(...ties);
    start = end;
  }
  return result;
}

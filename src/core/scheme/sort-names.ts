import { bestFit } from './fit';
import type { Form } from './form';
import type { Name } from './name';
import type { OrderEntry } from './order';
import { addRank, compareEntered, packKeys, rankColumns, type RankColumn } from './rank-columns';
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
  const places = new Map(scheme.forms.map((form) => [form, placesOf(form, scheme.order)]));
  const valid: string[] = [];
  const invalid: string[] = [];
  for (const text of texts) {
    const fit = bestFit(scheme, text);
    if (fit?.errorCount === 0) {
      const index = valid.push(text) - 1;
      const inForm = places.get(fit.form) ?? [];
      for (let at = 0; at < columns.length; at++)
        addRank(columns[at] as RankColumn, textAt(inForm[at], fit.slots, text), index);
    } else invalid.push(text);
  }
  const order = sortedIndices(columns, valid.length, direction);
  return { sorted: Array.from(order, (index) => valid[index] ?? ''), invalid };
}

/** The names in the scheme's order; equal ones stay in the order given. */
export function orderNames(
  scheme: Scheme,
  names: readonly Name[],
  direction: Direction = 'ascending',
): Name[] {
  const columns = rankColumns(scheme.order, names.length);
  for (const column of columns) {
    const { field } = column.entry;
    names.forEach((name, index) => addRank(column, name.fields[field]?.text, index));
  }
  const order = sortedIndices(columns, names.length, direction);
  return Array.from(order, (index) => names[index] as Name);
}

/** Where a form has a field: the index of its capture, or the value that it fixes. */
type Place = number | string | undefined;

function placesOf(form: Form, order: readonly OrderEntry[]): readonly Place[] {
  return order.map(
    ({ field }) =>
      form.constants.find(([name]) => name === field)?.[1] ??
      form.fields.find((each) => each.field === field)?.index,
  );
}

function textAt(place: Place, slots: Int32Array, text: string): string | undefined {
  if (typeof place !== 'number') return place;
  const start = slots[place * 2] as number;
  const end = slots[place * 2 + 1] as number;
  return start < 0 || end < 0 ? undefined : text.slice(start, end);
}

function sortedIndices(
  columns: readonly RankColumn[],
  count: number,
  direction: Direction,
): Uint32Array {
  const sign = direction === 'descending' ? -1 : 1;
  const { keys, most, complete } = packKeys(columns, count);
  const indices = sortByKeys(keys, most, sign);
  if (!complete) sortTies(columns, keys, indices, sign);
  return indices;
}

/**
 * The indices in the order of their keys. Key and index go into one number where both fit, since numbers
 * alone sort many times faster than by a comparison function.
 */
function sortByKeys(keys: Float64Array, most: number, sign: 1 | -1): Uint32Array {
  const count = keys.length;
  const indices = new Uint32Array(count);
  if ((most + 1) * count > Number.MAX_SAFE_INTEGER) {
    for (let index = 0; index < count; index++) indices[index] = index;
    return indices.sort((left, right) => sign * ((keys[left] ?? 0) - (keys[right] ?? 0)));
  }
  const packed = new Float64Array(count);
  for (let index = 0; index < count; index++) {
    const key = keys[index] as number;
    packed[index] = (sign === 1 ? key : most - key) * count + index;
  }
  packed.sort();
  // The remainder by division, which is exact here and much faster than `%` beyond 32 bits.
  for (let at = 0; at < count; at++) {
    const value = packed[at] as number;
    indices[at] = value - Math.floor(value / count) * count;
  }
  return indices;
}

/** Puts names with one key in order by what the key leaves out. */
function sortTies(
  columns: readonly RankColumn[],
  keys: Float64Array,
  indices: Uint32Array,
  sign: 1 | -1,
): void {
  for (let start = 0; start < indices.length;) {
    const key = keys[indices[start] as number];
    let end = start + 1;
    while (end < indices.length && keys[indices[end] as number] === key) end++;
    if (end - start > 1) {
      const ties = indices.subarray(start, end);
      ties.sort((left, right) => sign * compareEntered(columns, left, right));
    }
    start = end;
  }
}

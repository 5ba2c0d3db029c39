import { bestFit } from './fit';
import type { Form } from './form';
import type { Name } from './name';
import type { OrderEntry } from './order';
import { sortByColumns, type Direction } from './radix-sort';
import { addRank, rankColumns, rankTexts, type RankColumn } from './rank-columns';
import type { Scheme } from './scheme';

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
      for (let column = 0; column < columns.length; column++)
        addRank(columns[column] as RankColumn, textAt(inForm[column], fit.slots, text), index);
    } else invalid.push(text);
  }
  return { sorted: at(valid, sortedIndices(columns, valid.length, direction)), invalid };
}

/** The names in the scheme's order; equal ones stay in the order given. */
export function orderNames(
  scheme: Scheme,
  names: readonly Name[],
  direction: Direction = 'ascending',
): Name[] {
  return at(names, orderedIndices(scheme, names, direction));
}

/** The indices of names in the scheme's order, for what goes with the names. */
export function orderedIndices(
  scheme: Scheme,
  names: readonly Name[],
  direction: Direction,
): Uint32Array {
  const columns = rankColumns(scheme.order, names.length);
  for (const column of columns) {
    const { field } = column.entry;
    for (let index = 0; index < names.length; index++)
      addRank(column, names[index]?.fields[field]?.text, index);
  }
  return sortedIndices(columns, names.length, direction);
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
  for (const column of columns) rankTexts(column);
  return sortByColumns(columns, count, direction);
}

function at<T>(items: readonly T[], indices: Uint32Array): T[] {
  const found: T[] = [];
  for (const index of indices) found.push(items[index] as T);
  return found;
}

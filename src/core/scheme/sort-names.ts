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
      for (let at = 0; at < columns.length; at++)
        addRank(columns[at] as RankColumn, textAt(inForm[at], fit.slots, text), index);
    } else invalid.push(text);
  }
  return { sorted: inOrder(columns, valid, direction), invalid };
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
  return inOrder(columns, names, direction);
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

/** What was entered into the columns, in their order. */
function inOrder<T>(
  columns: readonly RankColumn[],
  entered: readonly T[],
  direction: Direction,
): T[] {
  for (const column of columns) rankTexts(column);
  const sorted: T[] = [];
  for (const index of sortByColumns(columns, entered.length, direction))
    sorted.push(entered[index] as T);
  return sorted;
}

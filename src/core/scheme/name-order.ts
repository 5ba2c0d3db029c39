import { bestFit } from './fit';
import type { Form } from './form';
import type { Name } from './name';
import { orderEntry } from './order';
import { sortByColumns, type Direction } from './radix-sort';
import { addRank, rankColumns, rankTexts, type RankColumn } from './rank-columns';
import type { Scheme } from './scheme';

/** Names of one scheme, entered one by one and put in order without being kept: there may be very many. */
export interface NameOrder {
  /** Enters a text at an index, unless it is no name of the scheme. */
  readonly enter: (text: string, index: number) => boolean;
  /** Enters a name that was read before. */
  readonly enterName: (name: Name, index: number) => void;
  /** The indices below `count`, all of them entered, in order; equal names keep the order of their indices. */
  readonly indices: (count: number, direction: Direction) => Uint32Array;
  /**
   * The same text for names with equal values in the fields that make a group. To be asked for after the
   * order.
   */
  readonly groupOf: (index: number) => string;
  /** Whether `groupOf` is the same for both, told more quickly. */
  readonly isSameGroup: (left: number, right: number) => boolean;
  /** Whether neither of two names comes before the other. To be asked for after the order. */
  readonly isEqual: (left: number, right: number) => boolean;
}

/**
 * @param capacity how many names there is room for at first
 * @param grouping fields that make a group
 */
export function createNameOrder(
  scheme: Scheme,
  capacity: number,
  grouping: readonly string[] = [],
): NameOrder {
  const order = rankColumns(scheme.order, capacity);
  const others = grouping.filter((field) => !scheme.order.some((entry) => entry.field === field));
  const entries = others.map((field) => orderEntry({ field }, scheme.forms));
  const columns = [...order, ...rankColumns(entries, capacity)];
  const groups = columns.filter(({ entry }) => grouping.includes(entry.field));
  const places = new Map(scheme.forms.map((form) => [form, placesOf(form, columns)]));
  return {
    enter: (text, index) => {
      const fit = bestFit(scheme, text);
      if (fit?.errorCount !== 0) return false;
      const inForm = places.get(fit.form) ?? [];
      for (let at = 0; at < columns.length; at++)
        addRank(columns[at] as RankColumn, textAt(inForm[at], fit.slots, text), index);
      return true;
    },
    enterName: ({ fields }, index) => {
      for (const column of columns) addRank(column, fields[column.entry.field]?.text, index);
    },
    indices: (count, direction) => {
      for (const column of columns) rankTexts(column);
      return sortByColumns(order, count, direction);
    },
    groupOf: (index) => groups.map(({ ranks }) => ranks[index]).join(),
    isSameGroup: (left, right) => hasSameRanks(groups, left, right),
    isEqual: (left, right) => hasSameRanks(order, left, right),
  };
}

function hasSameRanks(columns: readonly RankColumn[], left: number, right: number): boolean {
  for (const { ranks } of columns) if (ranks[left] !== ranks[right]) return false;
  return true;
}

/** Where a form has a field: the index of its capture, or the value that it fixes. */
type Place = number | string | undefined;

function placesOf(form: Form, columns: readonly RankColumn[]): readonly Place[] {
  return columns.map(
    ({ entry: { field } }) =>
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

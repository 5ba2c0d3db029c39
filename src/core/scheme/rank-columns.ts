import { compareText, saturatedRank } from './fields/rule';
import type { Name } from './name';
import type { OrderEntry } from './order';

/** The ranks of many names' values in one field of the order. */
export interface RankColumn {
  readonly entry: OrderEntry;
  /** The rank of each name's value; -1 where the name lacks the field, 0 where values have no rank. */
  readonly ranks: Float64Array;
  most: number;
  /** Whether the ranks tell the whole order of the values. */
  complete: boolean;
  /** The values that their ranks do not tell apart, as sort keys where the field has such. */
  readonly texts: string[];
}

/** Empty columns for `count` names. */
export function rankColumns(entries: readonly OrderEntry[], count: number): readonly RankColumn[] {
  return entries.map((entry) => ({
    entry,
    ranks: new Float64Array(count),
    most: 0,
    complete: true,
    texts: [],
  }));
}

/** Enters a name into the columns. */
export function addRanks(columns: readonly RankColumn[], name: Name, index: number): void {
  for (const column of columns) {
    const { field, rule } = column.entry;
    const value = name.fields[field];
    const rank = value ? (rule?.rank?.(value.text) ?? 0) : -1;
    column.ranks[index] = rank;
    if (rank > column.most) column.most = rank;
    if (!value || (rule?.rank && rank < saturatedRank)) continue;
    column.complete = false;
    column.texts[index] = rule?.sortKey?.(value.text) ?? value.text;
  }
}

/** Order of two names that were entered at these indices. */
export function compareEntered(
  columns: readonly RankColumn[],
  left: number,
  right: number,
): number {
  for (const { entry, ranks, texts } of columns) {
    const a = ranks[left] ?? -1;
    const b = ranks[right] ?? -1;
    if (a < 0 || b < 0) {
      if (a !== b) return a < 0 ? entry.absent : -entry.absent;
    } else if (a !== b) return (a - b) * entry.sign;
    else {
      const order = compareTexts(entry, texts[left], texts[right]);
      if (order !== 0) return order;
    }
  }
  return 0;
}

function compareTexts(
  { rule, sign }: OrderEntry,
  left: string | undefined,
  right: string | undefined,
): number {
  if (left === undefined || right === undefined || left === right) return 0;
  if (rule?.sortKey) return left < right ? -sign : sign;
  return sign * (rule ? rule.compare(left, right) : compareText(left, right));
}

export interface PackedKeys {
  /** A whole number for each name; a smaller one comes first. */
  readonly keys: Float64Array;
  /** Whether names with the same key are equal in order. */
  readonly complete: boolean;
}

/**
 * Packs as many leading columns as fit into one whole number for each name. A column that is not complete
 * gives only which names lack the field, and ends the key.
 */
export function packKeys(columns: readonly RankColumn[], count: number): PackedKeys {
  const keys = new Float64Array(count);
  let room = Number.MAX_SAFE_INTEGER;
  for (const column of columns) {
    const isPlain = column.complete;
    const most = isPlain ? column.most : 0;
    const size = most + 2;
    if (size > room) return { keys, complete: false };
    room = Math.floor(room / size);
    const { absent, sign } = column.entry;
    for (let index = 0; index < count; index++) {
      const rank = column.ranks[index] ?? -1;
      const turned = !isPlain ? 0 : sign === 1 ? rank : most - rank;
      const place = rank < 0 ? (absent === -1 ? 0 : most + 1) : turned + (absent === -1 ? 1 : 0);
      keys[index] = (keys[index] ?? 0) * size + place;
    }
    if (!isPlain) return { keys, complete: false };
  }
  return { keys, complete: true };
}

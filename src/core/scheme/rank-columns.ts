import { compareText, saturatedRank } from './fields/rule';
import type { OrderEntry } from './order';

/** The ranks of many names' values in one field of the order. */
export interface RankColumn {
  readonly entry: OrderEntry;
  /** The rank of each name's value; -1 where the name lacks the field, 0 where values have no rank. */
  readonly ranks: Float64Array;
  most: number;
  /** Whether the ranks tell the whole order of the values. */
  complete: boolean;
  /** The values that their ranks do not tell apart. */
  readonly texts: string[];
  /** Their sort keys, made when first compared. */
  readonly sortKeys: string[];
}

/** Empty columns for `count` names. */
export function rankColumns(entries: readonly OrderEntry[], count: number): readonly RankColumn[] {
  return entries.map((entry) => ({
    entry,
    ranks: new Float64Array(count),
    most: 0,
    complete: true,
    texts: [],
    sortKeys: [],
  }));
}

/**
 * Enters what a name has in the field of a column.
 *
 * @param text undefined where the name lacks the field
 */
export function addRank(column: RankColumn, text: string | undefined, index: number): void {
  if (text === undefined) {
    column.ranks[index] = -1;
    return;
  }
  const { rule } = column.entry;
  const rank = rule?.rank?.(text) ?? 0;
  column.ranks[index] = rank;
  if (rank > column.most) column.most = rank;
  if (rule?.rank && rank < saturatedRank) return;
  column.complete = false;
  column.texts[index] = text;
}

/** Order of two names that were entered at these indices. */
export function compareEntered(
  columns: readonly RankColumn[],
  left: number,
  right: number,
): number {
  for (const column of columns) {
    const { absent, sign } = column.entry;
    const a = column.ranks[left] ?? -1;
    const b = column.ranks[right] ?? -1;
    if (a < 0 || b < 0) {
      if (a !== b) return a < 0 ? absent : -absent;
    } else if (a !== b) return (a - b) * sign;
    else {
      const order = compareTexts(column, left, right);
      if (order !== 0) return order * sign;
    }
  }
  return 0;
}

function compareTexts(column: RankColumn, left: number, right: number): number {
  const { rule } = column.entry;
  const a = column.texts[left];
  const b = column.texts[right];
  if (a === undefined || b === undefined || a === b) return 0;
  if (!rule?.sortKey) return rule ? rule.compare(a, b) : compareText(a, b);
  const leftKey = (column.sortKeys[left] ??= rule.sortKey(a));
  const rightKey = (column.sortKeys[right] ??= rule.sortKey(b));
  return leftKey < rightKey ? -1 : leftKey > rightKey ? 1 : 0;
}

export interface PackedKeys {
  /** A whole number for each name; a smaller one comes first. */
  readonly keys: Float64Array;
  /** No key is greater. */
  readonly most: number;
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
  let most = 0;
  for (const { entry, ranks, complete, most: highest } of columns) {
    // Places 0 and `size - 1` are for names that lack the field.
    const size = (complete ? highest : 0) + 3;
    if (size > room) return { keys, most, complete: false };
    room = Math.floor(room / size);
    most = most * size + size - 1;
    const lacking = entry.absent === -1 ? 0 : size - 1;
    for (let index = 0; index < count; index++) {
      const rank = ranks[index] as number;
      const ascending = complete ? rank + 1 : 1;
      const place = rank < 0 ? lacking : entry.sign === 1 ? ascending : size - 1 - ascending;
      keys[index] = (keys[index] as number) * size + place;
    }
    if (!complete) return { keys, most, complete: false };
  }
  return { keys, most, complete: true };
}

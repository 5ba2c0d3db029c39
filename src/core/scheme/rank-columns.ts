import type { Name } from './name';
import type { OrderEntry } from './order';

/** The ranks of many names' values in one field of the order. */
export interface RankColumn {
  readonly entry: OrderEntry;
  /** The rank of each name's value; -1 where the name lacks the field, 0 where values have no rank. */
  readonly ranks: Float64Array;
  most: number;
  /** Whether every value has a rank, so that the ranks tell the whole order. */
  complete: boolean;
}

/** Empty columns for `count` names. */
export function rankColumns(entries: readonly OrderEntry[], count: number): readonly RankColumn[] {
  return entries.map((entry) => ({
    entry,
    ranks: new Float64Array(count),
    most: 0,
    complete: entry.rule?.rank !== undefined,
  }));
}

/** Enters a name into the columns. */
export function addRanks(columns: readonly RankColumn[], name: Name, index: number): void {
  for (const column of columns) {
    const { field, rule } = column.entry;
    const value = name.fields[field];
    const rank = value && column.complete ? rule?.rank?.(value.text) : undefined;
    if (value && rank === undefined) column.complete = false;
    if (rank !== undefined && rank > column.most) column.most = rank;
    column.ranks[index] = value ? (rank ?? 0) : -1;
  }
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
    const isPlain = column.complete || column.ranks.subarray(0, count).every((rank) => rank < 0);
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

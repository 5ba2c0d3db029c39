import type { Name } from './name';
import type { OrderEntry } from './order';

export interface PackedKeys {
  /** A whole number for each name; a smaller one comes first. */
  readonly keys: Float64Array;
  /** Whether names with the same key are equal in order. */
  readonly complete: boolean;
}

/**
 * Packs as many leading fields of the order as fit into one whole number for each name.
 *
 * A field takes part when all its values have a rank; a field without ranks gives only its presence and
 * ends the key.
 */
export function packKeys(entries: readonly OrderEntry[], names: readonly Name[]): PackedKeys {
  const keys = new Float64Array(names.length);
  let room = Number.MAX_SAFE_INTEGER;
  for (const entry of entries) {
    const column = columnOf(entry, names);
    if (column.size > room) return { keys, complete: false };
    room = Math.floor(room / column.size);
    for (let index = 0; index < keys.length; index++) {
      keys[index] = (keys[index] ?? 0) * column.size + (column.values[index] ?? 0);
    }
    if (!column.complete) return { keys, complete: false };
  }
  return { keys, complete: true };
}

interface Column {
  /** From 0 to `size` - 1. */
  readonly values: Float64Array;
  readonly size: number;
  readonly complete: boolean;
}

function columnOf(entry: OrderEntry, names: readonly Name[]): Column {
  const { field, rule } = entry;
  const ranks = new Float64Array(names.length);
  let most = 0;
  let complete = rule?.rank !== undefined;
  for (let index = 0; index < names.length; index++) {
    const value = (names[index] as Name).fields[field];
    if (!value) ranks[index] = -1;
    else if (complete) {
      const rank = rule?.rank?.(value.text);
      if (rank === undefined) complete = false;
      else if (rank > most) most = rank;
      ranks[index] = rank ?? 0;
    }
  }
  return place(entry, ranks, complete ? most : 0, complete);
}

/** Ranks turned the way of the entry, with absent values on their side. */
function place(entry: OrderEntry, ranks: Float64Array, most: number, complete: boolean): Column {
  const offset = entry.absent === -1 ? 1 : 0;
  const absent = entry.absent === -1 ? 0 : most + 1;
  const values = ranks.map((rank) =>
    rank < 0 ? absent : !complete ? offset : offset + (entry.sign === 1 ? rank : most - rank),
  );
  return {
    values,
    size: most + 2,
    complete: complete || values.every((value) => value === absent),
  };
}

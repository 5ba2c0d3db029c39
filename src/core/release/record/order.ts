import type { RecordShape } from './shape/shape';
import type { TreeEntry } from './tree';
import type { RecordValue } from './types';

export interface NewKey {
  readonly key: string;
  readonly value: RecordValue;
  /** The entry behind which it is written; absent where it comes first. */
  readonly behind: TreeEntry | undefined;
}

/** The place of a key among those of its map; keys that the shape does not know come last. */
export function rankOf(shape: RecordShape | undefined, key: string): number {
  const keys = Object.keys(shape?.properties ?? {});
  const at = keys.indexOf(key);
  return at < 0 ? keys.length : at;
}

/** New keys in the order in which people read them, each with the last entry that they read before it. */
export function placeOfNewKey(
  entries: readonly TreeEntry[],
  added: readonly (readonly [string, RecordValue])[],
  shape: RecordShape | undefined,
): readonly NewKey[] {
  return added
    .map(([key, value]) => ({ key, value, rank: rankOf(shape, key) }))
    .sort((left, right) => left.rank - right.rank)
    .map(({ key, value, rank }) => {
      const behind = entries.findLast((entry) => rankOf(shape, entry.key) <= rank);
      return { key, value, behind };
    });
}

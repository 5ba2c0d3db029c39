import type { CharacterRange } from '../types';

/** A value in JSON or JSON5 as far as a slot may stand there. */
export interface JsonScalar {
  /** The keys that lead to it; an item of a list has its index. */
  readonly keys: readonly string[];
  /** `other` for `true`, `null`, and lists and objects as a whole. */
  readonly type: 'string' | 'number' | 'other';
  /** With its quotes. */
  readonly range: CharacterRange;
}

/** What a reader found on the way to the values that it was asked for. */
export interface JsonReading {
  readonly scalars: readonly JsonScalar[];
  /** The first place where the text is malformed; the reader goes on behind it. */
  readonly error: CharacterRange | undefined;
}

/** Whether some of the wanted values stand in the object or list that `keys` lead to. */
export function leadsToWanted(
  keys: readonly string[],
  wanted: readonly (readonly string[])[],
): boolean {
  return wanted.some((path) => path.length > keys.length && isPrefix(keys, path));
}

/** Whether `keys` lead to a wanted value. */
export function isWanted(keys: readonly string[], wanted: readonly (readonly string[])[]): boolean {
  return wanted.some((path) => isSamePath(path, keys));
}

/** Whether two paths have the same keys. */
export function isSamePath(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && isPrefix(left, right);
}

function isPrefix(prefix: readonly string[], path: readonly string[]): boolean {
  return prefix.every((key, index) => key === path[index]);
}

import type { Name } from './name';
import { createNameOrder } from './name-order';
import type { Direction } from './radix-sort';
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
  const order = createNameOrder(scheme, texts.length);
  const valid: string[] = [];
  const invalid: string[] = [];
  for (const text of texts) (order.enter(text, valid.length) ? valid : invalid).push(text);
  return { sorted: at(valid, order.indices(valid.length, direction)), invalid };
}

/** The names in the scheme's order; equal ones stay in the order given. */
export function orderNames(
  scheme: Scheme,
  names: readonly Name[],
  direction: Direction = 'ascending',
): Name[] {
  const order = createNameOrder(scheme, names.length);
  names.forEach(({ text }, index) => {
    if (!order.enter(text, index)) throw new Error(`Name of another scheme: ${text}`);
  });
  return at(names, order.indices(names.length, direction));
}

function at<T>(items: readonly T[], indices: Uint32Array): T[] {
  const found: T[] = [];
  for (const index of indices) found.push(items[index] as T);
  return found;
}

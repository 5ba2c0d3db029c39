import type { Authorisation, ReleaseRecord } from '../../core/release/types';

/** How many more an authorisation allows after what was handed out by it; undefined where it names no quantity. */
export function quantityLeft(
  { handOuts }: Pick<ReleaseRecord, 'handOuts'>,
  { id, quantity }: Pick<Authorisation, 'id' | 'quantity'>,
): number | undefined {
  if (quantity === undefined) return undefined;
  const own = handOuts.filter(({ authorisation }) => authorisation === id);
  return Math.max(0, quantity - own.reduce((sum, each) => sum + (each.quantity ?? 0), 0));
}

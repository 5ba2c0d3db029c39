import { givenBy } from '../../core/release/letters/claims';
import type { Authorisation, ReleaseRecord } from '../../core/release/types';

/** How many more an authorisation allows after what was handed out by it; undefined where it names no quantity. */
export function quantityLeft(
  record: Pick<ReleaseRecord, 'handOuts'>,
  { id, quantity }: Pick<Authorisation, 'id' | 'quantity'>,
): number | undefined {
  return quantity === undefined ? undefined : Math.max(0, quantity - givenBy(record, id).quantity);
}

import type { Authorisation, HandOut, ReleaseRecord } from '../types';

/** What was handed out by an authorisation. */
export interface Given {
  readonly quantity: number;
  /** Who got some without anybody writing how many. */
  readonly unstated: readonly string[];
}

/** What was handed out by an authorisation until now. */
export function givenBy({ handOuts }: Pick<ReleaseRecord, 'handOuts'>, id: string): Given {
  const own = handOuts.filter(({ authorisation }) => authorisation === id);
  return {
    quantity: own.reduce((sum, { quantity }) => sum + (quantity ?? 0), 0),
    unstated: own.filter(hasNoQuantity).map(({ to }) => to),
  };
}

/** How many more an authorisation allows after what was given; undefined where it names no quantity. */
export function quantityLeft(
  { quantity }: Pick<Authorisation, 'quantity'>,
  given: Pick<Given, 'quantity'>,
): number | undefined {
  return quantity === undefined ? undefined : Math.max(0, quantity - given.quantity);
}

function hasNoQuantity({ quantity }: HandOut): boolean {
  return quantity === undefined;
}

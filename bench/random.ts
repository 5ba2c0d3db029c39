/** A source of chance that gives the same numbers in every run: Marsaglia's xorshift with 32 bits. */
export interface Random {
  /** A whole number from 0 up to, but not including, `limit`. */
  readonly below: (limit: number) => number;
  /** True once in `count` times. */
  readonly onceIn: (count: number) => boolean;
  readonly pick: <T>(items: readonly T[]) => T;
}

export function createRandom(seed: number): Random {
  let state = seed;
  const below = (limit: number): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % limit;
  };
  return {
    below,
    onceIn: (count) => below(count) === 0,
    pick: (items) => items[below(items.length)] as (typeof items)[number],
  };
}

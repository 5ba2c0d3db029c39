import type { Move } from '../../../../core/family/moves';

/** Keys that go from name to name. */
export const steps: Readonly<Record<string, Move>> = {
  ...{ ArrowRight: 'next', ArrowLeft: 'previous', ArrowUp: 'above', ArrowDown: 'below' },
  ...{ Home: 'first', End: 'last' },
};
/** Keys that move the picture, with Shift: to the right and down. */
export const pans: Readonly<Record<string, readonly [number, number]>> = {
  ...{ ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] },
};

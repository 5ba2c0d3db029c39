import type { Pieces } from '../../core/text/pieces';

/** How long other work of the extension host may have to wait, in milliseconds. */
const longestMs = 30;

/**
 * Does work a piece at a time, and lets everything else that waits have its turn in between.
 * @param isWanted asked after each turn; the work is given up when it is not wanted any more
 * @returns undefined when it was given up
 */
export async function inTurns<T extends object>(
  work: Pieces<T>,
  isWanted: () => boolean,
): Promise<T | undefined> {
  let since = performance.now();
  for (;;) {
    const piece = work.next();
    if (piece.done) return piece.value;
    if (performance.now() - since < longestMs) continue;
    await new Promise((resolve) => setImmediate(resolve));
    if (!isWanted()) return undefined;
    since = performance.now();
  }
}

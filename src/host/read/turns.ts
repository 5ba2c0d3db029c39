import type { Pieces } from '../../core/text/pieces';

const usualMs = 30;

/** Lets other work have its turn once enough time has passed. */
export class Turns {
  private since = performance.now();

  /** @param longestMs how long other work of the process may have to wait, in milliseconds */
  constructor(
    private readonly signal: AbortSignal | undefined,
    private readonly longestMs: number = usualMs,
  ) {}

  /** @throws the signal's reason when it is aborted */
  async next(): Promise<void> {
    if (performance.now() - this.since < this.longestMs) return;
    await new Promise((resolve) => setImmediate(resolve));
    this.signal?.throwIfAborted();
    this.since = performance.now();
  }

  /** Does work a piece at a time. */
  async finish<T>(work: Pieces<T>): Promise<T> {
    for (;;) {
      const piece = work.next();
      if (piece.done) return piece.value;
      await this.next();
    }
  }
}

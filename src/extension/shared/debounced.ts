import type { Disposable } from 'vscode';

/** Runs an action once things have been quiet for a while, or when they have not been for too long. */
export class Debounced implements Disposable {
  private timer: NodeJS.Timeout | undefined;
  private since: number | undefined;

  constructor(
    private readonly delayMs: number,
    private readonly action: () => void,
    private readonly longestMs = Infinity,
  ) {}

  /** Starts the wait, or starts it again. */
  trigger(): void {
    clearTimeout(this.timer);
    const now = performance.now();
    this.since ??= now;
    const left = Math.max(0, this.since + this.longestMs - now);
    this.timer = setTimeout(
      () => {
        this.cancel();
        this.action();
      },
      Math.min(this.delayMs, left),
    );
  }

  /** Forgets a wait that is under way. */
  cancel(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.since = undefined;
  }

  dispose(): void {
    this.cancel();
  }
}

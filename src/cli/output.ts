/** Characters that are gathered before they are written. */
const bufferedLength = 65_536;

/**
 * Lines on their way to a stream. They are gathered and written with `flush`, so that 200,000 lines do
 * not cost 200,000 system calls.
 *
 * Once the reader has gone away (`stemma … | head`) nothing more is written and `closed` is true.
 */
export class Output {
  private pending: (string | Uint8Array)[] = [];
  private pendingLength = 0;
  private problem: Error | undefined;
  private readonly onError = (error: Error): void => {
    this.problem ??= error;
  };

  constructor(private readonly stream: NodeJS.WritableStream) {
    stream.on('error', this.onError);
  }

  /** Whether writing goes nowhere any more. */
  get closed(): boolean {
    return this.problem !== undefined;
  }

  /** Why writing failed, unless the reader just did not want more. */
  get failure(): Error | undefined {
    return this.problem && isReaderGone(this.problem) ? undefined : this.problem;
  }

  /** Takes one line, without its line end. */
  line(text: string): void {
    this.pending.push(`${text}\n`);
    this.pendingLength += text.length;
  }

  /** Takes bytes as they are. */
  bytes(bytes: Uint8Array): void {
    this.pending.push(bytes);
    this.pendingLength += bytes.length;
  }

  /** Whether a person looks at it, so that nothing may be written that moves the cursor. */
  get isTerminal(): boolean {
    return 'isTTY' in this.stream && this.stream.isTTY === true;
  }

  /** Whether so much is waiting that the caller should `flush` before it goes on. */
  get full(): boolean {
    return this.pendingLength >= bufferedLength;
  }

  /** Writes what is waiting; settles when the stream has taken it. Never rejects. */
  async flush(): Promise<void> {
    if (this.pending.length === 0) return;
    const text = joined(this.pending);
    this.pending = [];
    this.pendingLength = 0;
    if (this.closed) return;
    await new Promise<void>((resolve) => {
      this.stream.write(text, (error) => {
        if (error) this.problem ??= error;
        resolve();
      });
    });
  }

  /** Writes what is waiting and lets go of the stream, which stays open. */
  async end(): Promise<void> {
    await this.flush();
    // A stream that failed may say so once more after the write was answered, so it keeps its listener.
    if (!this.closed) this.stream.removeListener('error', this.onError);
  }
}

/** All that is waiting in one piece; text alone stays text. */
function joined(pending: readonly (string | Uint8Array)[]): string | Uint8Array {
  if (pending.every((each) => typeof each === 'string')) return pending.join('');
  return Buffer.concat(pending.map((each) => Buffer.from(each)));
}

function isReaderGone(error: NodeJS.ErrnoException): boolean {
  return error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED';
}

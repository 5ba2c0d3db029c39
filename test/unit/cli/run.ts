import { Readable, Writable } from 'node:stream';
import type { ExitCode } from '../../../src/cli/io';
import { main } from '../../../src/cli/main';
import { dayOf } from '../../../src/core/text/day';

/** What one run of the command line left behind. */
export interface Run {
  readonly code: ExitCode;
  readonly stdout: string;
  readonly stderr: string;
  /** What went to stdout, byte by byte. */
  readonly bytes: Buffer;
  /** The lines of stdout. */
  readonly lines: readonly string[];
  /** The lines of stdout as JSON values. */
  readonly json: readonly Record<string, unknown>[];
}

export interface RunOptions {
  readonly stdin?: string | readonly string[] | Readable;
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs the command line in this process, on 22 March 2026, with streams in memory. */
export async function run(argv: readonly string[], options: RunOptions = {}): Promise<Run> {
  const stdout = new Sink();
  const stderr = new Sink();
  const { stdin = [], cwd = '/', env = {} } = options;
  const code = await main(argv, {
    stdin: stdin instanceof Readable ? stdin : Readable.from([stdin].flat()),
    stdout,
    stderr,
    cwd,
    env,
    today: () => {
      const day = dayOf(2026, 3, 22);
      if (day === undefined) throw new Error('The day exists.');
      return day;
    },
  });
  const lines = stdout.text.split('\n').slice(0, -1);
  return {
    code,
    stdout: stdout.text,
    stderr: stderr.text,
    bytes: Buffer.concat(stdout.chunks),
    lines,
    get json() {
      return lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    },
  };
}

/** A stream that keeps what is written. */
class Sink extends Writable {
  text = '';
  readonly chunks: Buffer[] = [];

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.chunks.push(chunk);
    this.text += chunk.toString('utf8');
    done();
  }
}

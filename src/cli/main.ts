/** What a run of the command line reads and writes. */
export interface Streams {
  readonly stdin: NodeJS.ReadableStream;
  readonly stdout: NodeJS.WritableStream;
  readonly stderr: NodeJS.WritableStream;
}

/**
 * Runs the command line.
 * @returns the exit code: 0 fine, 1 findings or refused, 2 wrong usage or unreadable input
 */
export function main(argv: readonly string[], streams: Streams): Promise<number> {
  streams.stderr.write(`Cannot run "${argv.join(' ')}": no such command. See stemma --help.\n`);
  return Promise.resolve(2);
}

import type { Day } from '../core/text/day';

/** Everything that a run of the command line takes from its surroundings. */
export interface Io {
  readonly stdin: NodeJS.ReadableStream;
  readonly stdout: NodeJS.WritableStream;
  readonly stderr: NodeJS.WritableStream;
  /** Absolute path of the folder that relative paths start from. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The calendar day where the person is. */
  readonly today: () => Day;
  /** Absolute paths of what runs, for hooks that start it again; absent where nobody can. */
  readonly program?: { readonly cli: string; readonly node: string };
}

/** 0 fine (warnings too); 1 an error finding, an invalid name or a refusal; 2 wrong usage or unreadable input. */
export type ExitCode = 0 | 1 | 2;

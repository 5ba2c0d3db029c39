import type { SimpleGitOptions } from 'simple-git';
import { loadGit } from '../lazy';
import { lockNamedIn } from './locks';
import { environment, variablesFor, type GitMode } from './git-environment';
import { cancelled, failureOf, lockedOut, type GitExit, type GitFailure } from './git-failure';

export type { GitFailure } from './git-failure';

/** How a Git process is run. */
export interface GitRun {
  /** Written to the standard input of the process: text as UTF-8, bytes as they are. */
  readonly input?: string | Buffer;
  readonly signal?: AbortSignal;
  /**
   * `read`, the default, keeps Git from taking locks, running a file-system monitor, translating, and from the
   * network. `ask` is the same for a question to a remote. `write` leaves the environment as hooks of the user
   * expect it.
   */
  readonly mode?: GitMode;
  /** Called when the process prints something, of whatever kind. */
  readonly onSign?: () => void;
}

export type GitResult = { readonly ok: true; readonly output: Buffer } | GitFailure;

/**
 * Runs one Git process in `root` without a shell and gives what it printed.
 *
 * Callers refuse names that begin with `-` before they come here, and put names behind `--`.
 * @param root folder that exists
 */
export async function runGit(
  root: string,
  args: readonly string[],
  run: GitRun = {},
): Promise<GitResult> {
  const { simpleGit } = await loadGit();
  if (run.signal?.aborted) return cancelled(args);
  const mode = run.mode ?? 'read';
  const chunks: Buffer[] = [];
  // simple-git passes an error on as text only, so the exit is noted where it is seen.
  let exit: GitExit | undefined;
  const options = clientOptions(root, mode, run, (failed) => {
    exit = failed;
  });
  const git = simpleGit(options).env(environment(mode));
  const { onSign } = run;
  git.outputHandler((_command, stdout, stderr) => {
    stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    if (onSign) for (const stream of [stdout, stderr]) stream.on('data', onSign);
  });
  try {
    await orGivenUp(git.raw([...(mode === 'write' ? [] : readFlags), ...args]), run.signal);
    return { ok: true, output: Buffer.concat(chunks) };
  } catch (error) {
    if (run.signal?.aborted) return cancelled(args);
    if (!exit) throw error;
    const lock = mode === 'write' ? await lockNamedIn(exit.said, root) : undefined;
    return lock ? lockedOut(args, exit, lock) : failureOf(args, exit);
  }
}

/** How long a process that was told to end may take, in milliseconds. */
const graceMs = 1_000;

/** What Git started itself, such as ssh, may hold the output open for long after Git was told to end. */
async function orGivenUp<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return work;
  let timer: NodeJS.Timeout | undefined;
  let giveUp: (() => void) | undefined;
  const givenUp = new Promise<never>((_resolve, reject) => {
    giveUp = () => {
      timer = setTimeout(() => reject(new Error('Given up')), graceMs);
    };
    signal.addEventListener('abort', giveUp);
  });
  try {
    return await Promise.race([work, givenUp]);
  } finally {
    clearTimeout(timer);
    if (giveUp) signal.removeEventListener('abort', giveUp);
  }
}

/** Replacement objects would show other commits than those that are there. */
const readFlags = ['--no-replace-objects'];

const reading = ['core.quotepath=false', 'core.fsmonitor=false', 'i18n.logOutputEncoding=utf-8'];

const configuration: Readonly<Record<GitMode, readonly string[]>> = {
  read: reading,
  ask: reading,
  // Messages are handed over as UTF-8 whatever the repository says.
  write: ['i18n.commitEncoding=utf-8'],
};

function clientOptions(
  root: string,
  mode: GitMode,
  run: GitRun,
  onFailure: (exit: GitExit) => void,
): Partial<SimpleGitOptions> {
  return {
    baseDir: root,
    config: [...configuration[mode]],
    allowEnvironment: [...variablesFor(mode)],
    // The close event alone says that all output is there; waiting on exit could cut it off.
    completion: { onClose: true, onExit: false },
    unsafe: {
      // It is switched off above.
      allowUnsafeFsMonitor: true,
      // Those of the person, from the environment.
      allowUnsafeConfigPaths: true,
      // Hooks inherit this switch, and may abbreviate as they like.
      allowAbbreviatedOptions: true,
    },
    errors: (error, { exitCode, stdErr, stdOut }) => {
      if (exitCode === 0 && !error) return undefined;
      // Some refusals, such as an empty commit, are printed as if they were the answer.
      const said = Buffer.concat(stdErr.length > 0 ? stdErr : stdOut);
      onFailure({ code: exitCode, said: said.toString('utf8') });
      return said;
    },
    ...(run.signal ? { abort: run.signal } : {}),
    ...(run.input === undefined ? {} : { input: () => run.input }),
  };
}

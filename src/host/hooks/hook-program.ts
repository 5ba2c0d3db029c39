import { realpath, stat } from 'node:fs/promises';
import { success, type Result } from '../../core/text/result';
import { runGit, type GitRun } from '../git/run-git';

/** What a hook runs where there is no `stemma` on the path: a script, and what runs scripts. */
export interface HookProgram {
  /** Absolute paths. */
  readonly cli: string;
  readonly node: string;
}

const keys = { cli: 'stemma.cli', node: 'stemma.node' } as const;

/** Writes down, in the configuration of the repository, what hooks are to run. */
export async function recordProgram(
  root: string,
  { cli, node }: HookProgram,
): Promise<Result<undefined>> {
  const real = await realpath(cli).catch(() => cli);
  for (const [key, path] of [
    [keys.cli, real],
    [keys.node, node],
  ] as const) {
    // The hooks are read by the sh of Git, which takes slashes everywhere.
    const value = path.replaceAll('\\', '/');
    const set = await runGit(root, ['config', '--local', key, value], { mode: 'write' });
    if (!set.ok) return set;
  }
  return success(undefined);
}

/** Takes back what `recordProgram` wrote. */
export async function forgetProgram(root: string): Promise<void> {
  for (const key of Object.values(keys)) {
    // Fails where the key is not there, which is what is wanted.
    await runGit(root, ['config', '--local', '--unset-all', key], { mode: 'write' });
  }
}

/**
 * Writes the program down anew where hooks of this repository run one that is gone, or another copy of this
 * extension: the folder of an extension changes with each version. Leaves repositories without hooks alone.
 *
 * @param isOwnCopy whether a recorded script is one of this extension
 * @returns whether something was written
 */
export async function refreshProgram(
  root: string,
  program: HookProgram,
  isOwnCopy: (cli: string) => boolean,
  run: GitRun = {},
): Promise<boolean> {
  const found = await runGit(root, ['config', '--local', '--get', keys.cli], run);
  if (!found.ok) return false;
  const recorded = found.output.toString('utf8').replace(/\r?\n$/, '');
  const real = await realpath(program.cli).catch(() => program.cli);
  if (recorded === real.replaceAll('\\', '/')) return false;
  const isThere = (await stat(recorded).catch(() => undefined))?.isFile() ?? false;
  if (isThere && !isOwnCopy(recorded)) return false;
  return (await recordProgram(root, program)).ok;
}

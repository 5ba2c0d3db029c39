import type { Message } from '../../core/text/message';
import { runGit } from '../git';

/** Path patterns that mean exactly these paths from the root, whatever characters they hold. */
export function pathspecs(paths: readonly string[]): readonly string[] {
  return paths.map((path) => `:(top,literal)${path}`);
}

/** Object id that a ref holds, by its full name; undefined when there is no such ref. */
export async function idOfRef(root: string, ref: string): Promise<string | undefined> {
  return verify(root, ref);
}

/** Id of the commit that a ref or object leads to; undefined when it leads to none. */
export async function peel(root: string, name: string): Promise<string | undefined> {
  return verify(root, `${name}^{commit}`);
}

/** Id of what is left when all tag objects are taken off: mostly a commit; undefined when nothing is there. */
export async function peelWhole(root: string, name: string): Promise<string | undefined> {
  return verify(root, `${name}^{}`);
}

/** Ids of a commit's parents. */
export async function parentsOf(root: string, commit: string): Promise<readonly string[]> {
  const result = await runGit(root, ['rev-list', '--parents', '--no-walk', commit, '--']);
  return result.ok ? result.output.toString('utf8').trim().split(' ').slice(1) : [];
}

/** Folder of the work tree that has a branch checked out; undefined where none has. */
export async function workTreeOf(root: string, branch: string): Promise<string | undefined> {
  const listed = await runGit(root, ['for-each-ref', '--format=%(worktreepath)', '--', branch]);
  return listed.ok ? listed.output.toString('utf8').split('\n', 1)[0] || undefined : undefined;
}

/** Runs a command that changes the repository. @returns why it did not, or undefined when it did */
export async function changeByGit(
  root: string,
  args: readonly string[],
): Promise<Message | undefined> {
  const result = await runGit(root, args, { mode: 'write' });
  return result.ok ? undefined : result.reason;
}

async function verify(root: string, name: string): Promise<string | undefined> {
  const result = await runGit(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', name]);
  return result.ok ? result.output.toString('utf8').trim() || undefined : undefined;
}

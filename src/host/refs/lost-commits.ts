import { runGit } from '../git';

/**
 * Whether commits are lost in time when a branch is deleted: those that no other branch, tag or remote branch leads to.
 *
 * @param ref full name
 * @param id object id that it holds
 */
export async function losesCommits(root: string, ref: string, id: string): Promise<boolean> {
  const others = ['--not', `--exclude=${ref}`, '--all'];
  const found = await runGit(root, ['rev-list', '--max-count=1', id, ...others, '--']);
  return found.ok && found.output.length > 0;
}

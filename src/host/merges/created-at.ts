import type { LineBranch } from '../../core/merges/types';
import { runGit } from '../git';
import type { GitRun } from '../git/run-git';

/**
 * The commit at which Git says that each local branch was made, by its full name. The reflog tells it for some months
 * and only where the branch was made; of a branch that was made from that of a remote nothing is known.
 */
export async function createdAt(
  root: string,
  branches: readonly LineBranch[],
  run: GitRun,
): Promise<ReadonlyMap<string, string>> {
  const created = new Map<string, string>();
  for (const { ref, name } of branches) {
    if (!ref.startsWith('refs/heads/')) continue;
    const args = ['log', '-g', '-z', '--no-show-signature', '--format=tformat:%H %gs', ref, '--'];
    const listed = await runGit(root, args, run);
    if (!listed.ok) continue;
    const entries = listed.output.toString('utf8').split('\0');
    const oldest = entries[entries.length - 2] ?? '';
    const [id = '', ...words] = oldest.split(' ');
    const says = words.join(' ');
    // Git leaves the entry empty where a program made the branch and gave no reason.
    const isCreation = says === '' || says.startsWith('branch: Created from ');
    if (id !== '' && isCreation && !says.endsWith(`/${name}`)) created.set(ref, id);
  }
  return created;
}

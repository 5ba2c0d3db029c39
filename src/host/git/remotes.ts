import { runGit, type GitRun } from './run-git';

/** Names of the remotes, in the order of Git; those that Git could take for an option are left out. */
export async function remotesOf(root: string, run: GitRun = {}): Promise<readonly string[]> {
  const listed = await runGit(root, ['remote'], run);
  if (!listed.ok) return [];
  return listed.output
    .toString('utf8')
    .split('\n')
    .filter((name) => name !== '' && !name.startsWith('-'));
}

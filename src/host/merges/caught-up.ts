import type { Begun } from '../../core/merges/matrix';
import { runGit } from '../git';
import type { GitRun } from '../git/run-git';

/**
 * The full names of branches that were cut from an older tag of their line and hold the tag that their name asks for
 * all the same, since it was merged into them: a hotfix that was reserved while another one was still being made.
 */
export async function caughtUp(
  root: string,
  begun: readonly Begun[],
  run: GitRun,
): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  for (const { source, origin } of begun) {
    const { expectedCommit, from = '', verdict } = origin ?? {};
    if (verdict !== 'elsewhere' || expectedCommit === undefined) continue;
    if (!from.startsWith('refs/tags/')) continue;
    const args = ['rev-list', '--max-count=1', expectedCommit, `^${source.branch.tip}`, '--'];
    const lacking = await runGit(root, args, run);
    if (lacking.ok && lacking.output.length === 0) found.add(source.branch.ref);
  }
  return found;
}

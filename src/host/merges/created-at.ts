import type { LineBranch } from '../../core/merges/types';
import { runGit } from '../git';
import type { GitRun } from '../git/run-git';

/** How many branches are asked about in one process, for what it prints is held in memory. */
const branchesAtOnce = 500;

/**
 * The commit at which Git says that each local branch was made, by its full name. The reflog tells it for some months
 * and only where the branch was made; of a branch that was made from that of a remote nothing is known.
 */
export async function createdAt(
  root: string,
  branches: readonly LineBranch[],
  run: GitRun,
): Promise<ReadonlyMap<string, string>> {
  const local = branches.filter(({ ref }) => ref.startsWith('refs/heads/'));
  const created = new Map<string, string>();
  for (let start = 0; start < local.length; start += branchesAtOnce) {
    const asked = local.slice(start, start + branchesAtOnce);
    const input = asked.map(({ ref }) => `${ref}\n`).join('');
    const listed = await runGit(root, logArguments, { ...run, input });
    if (!listed.ok) continue;
    const oldest = oldestIn(listed.output.toString('utf8'));
    for (const { ref, name } of asked) {
      const { id, says } = oldest.get(ref) ?? nothing;
      // Git leaves the entry empty where a program made the branch and gave no reason.
      const isCreation = says === '' || says.startsWith('branch: Created from ');
      if (id !== undefined && isCreation && !says.endsWith(`/${name}`)) created.set(ref, id);
    }
  }
  return created;
}

const logArguments = [
  'log',
  '-g',
  '-z',
  '--no-show-signature',
  '--no-patch',
  '--format=tformat:%gD%n%H%n%gs',
  '--stdin',
];

interface Entry {
  readonly id: string;
  readonly says: string;
}

/** Of a branch without a reflog. */
const nothing = { id: undefined, says: '-' };

/** Of each ref the oldest of the entries `<ref>@{<number>}\n<id>\n<what was done>\0`, in whatever order. */
function oldestIn(output: string): ReadonlyMap<string, Entry> {
  const oldest = new Map<string, Entry & { readonly number: number }>();
  for (const entry of output.split('\0').slice(0, -1)) {
    const [selector = '', id = '', ...said] = entry.split('\n');
    const at = selector.lastIndexOf('@{');
    const [ref, number] = [selector.slice(0, at), Number(selector.slice(at + 2, -1))];
    if (number >= (oldest.get(ref)?.number ?? 0))
      oldest.set(ref, { id, says: said.join('\n'), number });
  }
  return oldest;
}

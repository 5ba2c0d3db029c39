import type { GraphCommit, RefGraph } from '../../core/family/types';
import { runGit, type GitFailure, type GitRun } from '../git/run-git';

/**
 * The commits that tags, branches and remote branches lead to, and how they descend from each other: one Git process
 * that walks through their history (`git log --simplify-by-decoration`) and opens no tree. Refs whose objects are
 * gone and ones that lead to no commit are left out.
 *
 * @param root folder of the repository
 */
export async function readGraph(
  root: string,
  run: GitRun = {},
): Promise<{ readonly ok: true; readonly graph: RefGraph } | GitFailure> {
  const result = await runGit(root, graphArguments, run);
  if (!result.ok) return result;
  return { ok: true, graph: graphIn(result.output.toString('utf8')) };
}

/** Kinds of refs that the picture knows; those that `log.excludeDecoration` hides are wanted too. */
const wanted = ['tags', 'heads', 'remotes'].map((kind) => `--decorate-refs=refs/${kind}`);

const graphArguments = [
  ...[
    'log',
    '--ignore-missing',
    '--simplify-by-decoration',
    '--topo-order',
    '--decorate=full',
    ...wanted,
  ],
  ...['--tags', '--branches', '--remotes', '--no-show-signature', '--no-color'],
  ...['--format=%H %P%x00%ct%x00%D', '--'],
];

/** Reads lines of id, parents, seconds and refs; a ref that a tag leads to has `tag: ` in front. */
function graphIn(text: string): RefGraph {
  const lines = text.split('\n').filter((line) => line !== '');
  const rows = lines.map((line) => {
    const [ids = '', time = '', refs = ''] = line.split('\0');
    return { ids: ids.split(' ').filter((id) => id !== ''), time: Number(time), refs };
  });
  const places = new Map(rows.map(({ ids }, index) => [ids[0] ?? '', index]));
  const commits = rows.map(({ ids, time, refs }): GraphCommit => ({
    parents: ids.slice(1).flatMap((id) => places.get(id) ?? []),
    time,
    // No name of a ref holds a space.
    refs: refs.split(', ').flatMap((ref) => fullName(ref)),
  }));
  return { commits };
}

function fullName(decoration: string): readonly string[] {
  const name = decoration.replace(/^(?:HEAD -> |tag: )/, '');
  return name.startsWith('refs/') ? [name] : [];
}

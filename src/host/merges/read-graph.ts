import type { Chains } from '../../core/merges/chains';
import type { GraphCommit } from '../../core/merges/graph';
import { runGit } from '../git';
import type { GitFailure, GitRun } from '../git/run-git';

/**
 * The commits that lines have since what they all share, in one walk.
 * @param tips ids of the commits that lines are at
 * @param starts ids of commits that must not be left out, nor what came after them
 * @param chains first parents of the lines
 */
export async function readCommits(
  root: string,
  tips: readonly string[],
  starts: readonly string[],
  chains: Pick<Chains, 'shared'>,
  run: GitRun,
): Promise<{ readonly ok: true; readonly commits: readonly GraphCommit[] } | GitFailure> {
  const all = [...new Set([...tips, ...starts])];
  const base = await sharedBy(root, all, chains, run);
  if (!base.ok) return base;
  const { shared } = base;
  const input = [...all, ...(shared === '' ? [] : [`^${shared}`]), ''].join('\n');
  const walked = await runGit(root, logArguments, { ...run, input });
  return walked.ok ? { ok: true, commits: parseLog(walked.output) } : walked;
}

/** How many lines Git looks at one by one for what they share. */
const mostCompared = 100;

/** A commit that all of these have, so new as it is easily told; empty where there is none. */
async function sharedBy(
  root: string,
  all: readonly string[],
  chains: Pick<Chains, 'shared'>,
  run: GitRun,
): Promise<{ readonly ok: true; readonly shared: string } | GitFailure> {
  // Git walks once for each, so of many lines first parents tell.
  const known = all.length > mostCompared ? chains.shared(all) : undefined;
  if (known !== undefined) return { ok: true, shared: known };
  const base = await runGit(root, ['merge-base', '--octopus', ...all], run);
  if (base.ok) return { ok: true, shared: base.output.toString('latin1').trim() };
  // Git ends with 1 where there is none, such as of unrelated histories.
  return base.cause === 'failed' && base.exitCode === 1 ? { ok: true, shared: '' } : base;
}

const fields = ['%H', '%P', '%an', '%aI', '%s', '%b'];
const logArguments = [
  'log',
  '-z',
  '--no-show-signature',
  '--no-patch',
  `--format=tformat:${fields.join('%x00')}`,
  '--stdin',
];

/** Reads what `git log` prints by the format above: six fields a commit, each with NUL behind it. */
export function parseLog(output: Buffer): readonly GraphCommit[] {
  const commits: GraphCommit[] = [];
  let start = 0;
  const next = (): string => {
    const end = output.indexOf(0, start);
    const text = output.toString('utf8', start, end < 0 ? output.length : end);
    start = end < 0 ? output.length : end + 1;
    return text;
  };
  while (start < output.length) {
    const [id, parents, person, date, subject, body] = fields.map(next) as Fields;
    commits.push({
      id,
      parents: parents === '' ? [] : parents.split(' '),
      subject,
      person,
      date,
      picked: idsIn(body, /\(cherry picked from commit ([0-9a-f]{40,64})\)/g),
      reverted: idsIn(body, /This reverts commit ([0-9a-f]{40,64})/g),
    });
  }
  return commits;
}

type Fields = [string, string, string, string, string, string];

const none: readonly string[] = [];

function idsIn(body: string, mention: RegExp): readonly string[] {
  if (body === '') return none;
  const found = [...body.matchAll(mention)].flatMap(([, id]) => id ?? []);
  return found.length > 0 ? found : none;
}

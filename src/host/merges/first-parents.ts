import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { runGit } from '../git';
import type { GitFailure, GitRun } from '../git/run-git';

/** The first parents of all that lines were at. */
export async function readFirstParents(
  root: string,
  tips: readonly string[],
  run: GitRun,
): Promise<{ readonly ok: true; readonly parents: Map<string, string | undefined> } | GitFailure> {
  // Git waits for what it is asked about.
  if (tips.length === 0) return { ok: true, parents: new Map() };
  const listed = await runGit(root, ['rev-list', '--first-parent', '--parents', '--stdin'], {
    ...run,
    input: tips.map((tip) => `${tip}\n`).join(''),
  });
  return listed.ok ? { ok: true, parents: parseParents(listed.output) } : listed;
}

/** Digits of an id with SHA-256. */
const longestId = 64;

/** Reads lines of a commit's id and those of its parents. */
function parseParents(output: Buffer): Map<string, string | undefined> {
  const parents = new Map<string, string | undefined>();
  const length = output.toString('latin1', 0, longestId + 1).search(/[ \n]/);
  for (let start = 0; start < output.length;) {
    const end = output.indexOf(0x0a, start);
    const stop = end < 0 ? output.length : end;
    const id = output.toString('latin1', start, start + length);
    const parent = start + length + 1;
    parents.set(
      id,
      parent + length <= stop ? output.toString('latin1', parent, parent + length) : undefined,
    );
    start = stop + 1;
  }
  return parents;
}

/** The commits whose parents a shallow clone left out (gitrepository-layout(5), `shallow`). */
export async function shallowCommits(root: string, run: GitRun): Promise<ReadonlySet<string>> {
  const found = await runGit(root, ['rev-parse', '--git-path', 'shallow'], run);
  if (!found.ok) return new Set();
  const path = resolve(root, found.output.toString('utf8').replace(/\n$/, ''));
  const text = await readFile(path, 'latin1').catch(() => '');
  return new Set(text.split('\n').filter((id) => id !== ''));
}

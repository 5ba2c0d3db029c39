import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Ref } from '../../core/refs/types';
import type { GitState, Head, PendingOperation } from '../../core/snapshot/types';
import type { RepositoryPlace } from '../find-repository';
import { listRefs } from './refs';
import { remotesOf } from './remotes';
import { runGit, type GitFailure, type GitRun } from './run-git';

/**
 * What Git says about a repository: refs, HEAD, what is not committed, what is not finished.
 *
 * @param before an earlier list of its refs; see `listRefs`
 */
export async function readGitState(
  place: RepositoryPlace & { readonly gitDir: string },
  run: GitRun = {},
  before?: readonly Ref[],
): Promise<{ readonly ok: true; readonly state: GitState } | GitFailure> {
  const [refs, remotes, work, pending] = await Promise.all([
    listRefs(place.root, run, before),
    remotesOf(place.root, run),
    place.bare ? readHead(place.root, run) : readWorkTree(place.root, run),
    pendingOperation(place.gitDir),
  ]);
  if (!refs.ok) return refs;
  if (!work.ok) return work;
  const state: GitState = {
    head: work.head,
    refs: refs.refs,
    remotes,
    bare: place.bare,
    changedPaths: work.changedPaths,
    ...(pending ? { pending } : {}),
  };
  return { ok: true, state };
}

/** Where HEAD is, and the paths that differ from it. */
export type WorkTree = {
  readonly ok: true;
  readonly head: Head;
  readonly changedPaths: readonly string[];
};

/** Reads HEAD and every path with changes that are not committed, in one process. */
export async function readWorkTree(root: string, run: GitRun = {}): Promise<WorkTree | GitFailure> {
  const result = await runGit(root, statusArguments, run);
  if (!result.ok) return result;
  const read = parseStatus(result.output.toString('utf8'));
  if (read.head.branch !== undefined) return { ok: true, ...read };
  // A branch may be called `(detached)`.
  const named = await runGit(root, ['symbolic-ref', '--quiet', 'HEAD'], run);
  const branch = named.ok ? { branch: named.output.toString('utf8').trim() } : {};
  return { ok: true, ...read, head: { ...read.head, ...branch } };
}

/** Where HEAD is, in any repository. */
export async function readHead(root: string, run: GitRun = {}): Promise<WorkTree | GitFailure> {
  const [branch, commit] = await Promise.all([
    runGit(root, ['symbolic-ref', '--quiet', 'HEAD'], run),
    runGit(root, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}'], run),
  ]);
  if (!branch.ok && branch.cause !== 'failed') return branch;
  const head: Head = {
    ...(branch.ok ? { branch: branch.output.toString('utf8').trim() } : {}),
    ...(commit.ok ? { commit: commit.output.toString('utf8').trim() } : {}),
  };
  return { ok: true, head, changedPaths: [] };
}

/** The operation that was begun and not finished; looks at the files that Git keeps for it. */
export async function pendingOperation(gitDir: string): Promise<PendingOperation | undefined> {
  // A rebase or an am that stopped leaves the marks of its cherry-pick too, so they come first.
  for (const [mark, operation] of marks) {
    const found = await stat(join(gitDir, mark)).catch(() => undefined);
    if (found) return operation;
  }
  return pendingInTables(gitDir);
}

/** Where refs are kept in tables, these marks are no files: Git writes them as refs. */
async function pendingInTables(gitDir: string): Promise<PendingOperation | undefined> {
  const tables = await stat(join(gitDir, 'reftable')).catch(() => undefined);
  if (!tables) return undefined;
  for (const [mark, operation] of marks.filter(([name]) => name.endsWith('_HEAD'))) {
    const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', mark];
    if ((await runGit(gitDir, args)).ok) return operation;
  }
  return undefined;
}

const marks: readonly (readonly [string, PendingOperation])[] = [
  ['rebase-apply/applying', 'am'],
  ['rebase-merge', 'rebase'],
  ['rebase-apply', 'rebase'],
  ['MERGE_HEAD', 'merge'],
  ['CHERRY_PICK_HEAD', 'cherry-pick'],
  ['REVERT_HEAD', 'revert'],
  ['BISECT_LOG', 'bisect'],
];

const statusArguments = [
  'status',
  '--porcelain=v2',
  '--branch',
  '-z',
  '--no-renames',
  '--untracked-files=all',
  // Looking into submodules would start further processes with their configuration.
  '--ignore-submodules=dirty',
];

/** Reads the porcelain format, version 2, with `-z` (git-status(1)). */
export function parseStatus(text: string): Omit<WorkTree, 'ok'> {
  let branch: string | undefined;
  let commit: string | undefined;
  const changedPaths: string[] = [];
  for (const record of text.split('\0')) {
    if (record.startsWith('# branch.oid ')) {
      const id = record.slice('# branch.oid '.length);
      if (id !== '(initial)') commit = id;
    } else if (record.startsWith('# branch.head ')) {
      const name = record.slice('# branch.head '.length);
      if (name !== '(detached)') branch = `refs/heads/${name}`;
    } else {
      const path = changedPath(record);
      if (path !== undefined) changedPaths.push(path);
    }
  }
  return { head: { ...(branch ? { branch } : {}), ...(commit ? { commit } : {}) }, changedPaths };
}

/** How many fields stand before the path in each kind of record. */
const fieldsBeforePath: Readonly<Record<string, number>> = { '1': 8, u: 10, '?': 1 };

function changedPath(record: string): string | undefined {
  let offset = 0;
  for (let left = fieldsBeforePath[record.charAt(0)] ?? 0; left > 0; left--) {
    offset = record.indexOf(' ', offset) + 1;
  }
  return offset === 0 ? undefined : record.slice(offset);
}

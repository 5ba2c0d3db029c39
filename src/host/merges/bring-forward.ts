import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { checkRefName } from '../../core/refs/check-ref-name';
import { shownRef } from '../../core/refs/shown-ref';
import type { Head } from '../../core/snapshot/types';
import { message, type Message } from '../../core/text/message';
import { failure, success, type Result } from '../../core/text/result';
import { repositoryAt } from '../find-repository';
import { checkObjects, lockAt, lockMessage, pendingOperation, runGit } from '../git';
import type { GitResult } from '../git/run-git';
import { readHead } from '../git/state';
import { switchTo } from '../refs/switch-to';
import { forwardTexts as texts } from './forward-texts';

/** What to bring where. */
export interface ForwardRequest {
  /** Full name of the branch that gets the fixes; of a remote branch a local one is made. */
  readonly target: string;
  /** Full name of the branch to merge whole; or else fixes to pick, as ids, oldest first. */
  readonly what: { readonly merge: string } | { readonly pick: readonly string[] };
}

/** How it went: committed, or stopped at conflicts. */
export interface Forwarded {
  /** Short name of the branch that got the fixes. */
  readonly target: string;
  /** Full name of that branch. */
  readonly ref: string;
  /** Where HEAD was before. */
  readonly before: Head;
  /** Id of the commit that the branch was at before. */
  readonly from: string;
  /** Id of the commit that it is at now. */
  readonly to: string;
  /** Paths from the root that are in conflict; none when all is committed. */
  readonly conflicts: readonly string[];
}

/**
 * Switches to a branch and merges another one into it (`git merge --no-ff`), or picks fixes onto it (`git cherry-pick
 * -x`). It stops at conflicts, for a person to resolve them. Nothing is begun while files have changes that are not
 * committed, an operation is not finished, or another Git process holds the index; what Git refuses is taken back.
 */
export async function bringForward(
  root: string,
  { target: ref, what }: ForwardRequest,
): Promise<Result<Forwarded>> {
  const target = shownRef(ref);
  const obstacle =
    checkRefName(target) ??
    (await obstacleTo(root, target)) ??
    (await unknownIn(root, target, what));
  if (obstacle) return failure(obstacle);
  const head = await readHead(root);
  if (!head.ok) return head;
  const switched = await switchTo(root, ref);
  if (!switched.ok) return switched;
  const own = switched.value.branch ?? ref;
  const from = await commitAt(root);
  const done = await runGit(root, argumentsFor(what, shownRef(own)), { mode: 'write' });
  const conflicts = await conflictsIn(root);
  const about = { target: shownRef(own), ref: own, before: head.head, from, conflicts };
  const to = await commitAt(root);
  const isThere = done.ok && to === from;
  if (done.ok && !isThere) return success({ ...about, to });
  if (conflicts.length > 0) return success({ ...about, to });
  const isBack = await takeBack(root, about);
  if (isThere) return failure(message(texts.there, { target }));
  return failure(message(isBack ? texts.failed : texts.stuck, { target, reason: reasonOf(done) }));
}

function reasonOf(done: GitResult): Message | string {
  return done.ok ? '' : done.reason;
}

function argumentsFor(what: ForwardRequest['what'], target: string): readonly string[] {
  if ('pick' in what) return ['cherry-pick', '-x', '--no-edit', ...what.pick];
  const kinds = [
    ['refs/remotes/', 'remote-tracking branch'],
    ['refs/tags/', 'tag'],
  ] as const;
  const [, kind] = kinds.find(([prefix]) => what.merge.startsWith(prefix)) ?? ['', 'branch'];
  // As Git would write it, which only takes short names for branches.
  const subject = `Merge ${kind} '${shownRef(what.merge)}' into ${target}`;
  return ['merge', '--no-ff', '--no-squash', '--commit', '-m', subject, what.merge];
}

async function obstacleTo(root: string, target: string): Promise<Message | undefined> {
  const { bare, gitDir } = await repositoryAt(root);
  if (bare || gitDir === undefined) return message(texts.bare, { target });
  const operation = await pendingOperation(gitDir);
  if (operation) return message(texts.pending, { target, operation });
  const lock = await lockAt(join(gitDir, 'index.lock'), root);
  if (lock) return message(texts.locked, { target, lock: lockMessage(lock) });
  const args = ['status', '--porcelain', '-z', '--no-renames', '--untracked-files=no'];
  const status = await runGit(root, [...args, '--ignore-submodules=dirty']);
  if (!status.ok) return status.reason;
  const changed = status.output.toString('utf8').split('\0').slice(0, -1);
  const [path = ''] = changed.map((record) => record.slice('XY '.length));
  return changed.length > 0
    ? message(texts.changed, { target, count: changed.length, path })
    : undefined;
}

async function unknownIn(
  root: string,
  target: string,
  what: ForwardRequest['what'],
): Promise<Message | undefined> {
  const ids = 'merge' in what ? [what.merge] : what.pick;
  if (ids.length === 0) return message(texts.nothing, { target });
  const illegal = ids.find((id) =>
    'merge' in what ? !id.startsWith('refs/') : !/^[0-9a-f]{40,64}$/.test(id),
  );
  if (illegal !== undefined) return message(texts.noCommit, { id: illegal, target });
  const checked = await checkObjects(
    root,
    ids.map((id) => `${id}^{commit}`),
  );
  if (!checked.ok) return checked.reason;
  const missing = ids.find((_, index) => !checked.objects[index]);
  return missing === undefined ? undefined : message(texts.noCommit, { id: missing, target });
}

/**
 * Commits what a person has resolved, and goes on with the fixes that are left.
 * @returns the same with the conflicts of the next fix, if it has any
 */
export async function goOn(root: string, begun: Forwarded): Promise<Result<Forwarded>> {
  const open = await conflictsIn(root);
  const [path] = open;
  if (path !== undefined) return failure(message(texts.unresolved, { count: open.length, path }));
  const { gitDir = root } = await repositoryAt(root);
  if ((await pendingOperation(gitDir)) !== undefined) {
    const args = ['commit', '--no-edit', '--cleanup=strip'];
    const committed = await runGit(root, args, { mode: 'write' });
    if (!committed.ok) return committed;
  }
  if (await stat(join(gitDir, 'sequencer')).catch(() => undefined)) {
    const next = await runGit(root, ['cherry-pick', '--continue'], { mode: 'write' });
    const conflicts = await conflictsIn(root);
    if (!next.ok && conflicts.length === 0) return next;
    return success({ ...begun, conflicts, to: await commitAt(root) });
  }
  return success({ ...begun, conflicts: [], to: await commitAt(root) });
}

/** Takes back what was brought, finished or not, and goes back to where HEAD was before. */
export async function undoForward(root: string, begun: Forwarded): Promise<Result<undefined>> {
  const head = await readHead(root);
  if (!head.ok) return head;
  if (head.head.branch !== begun.ref || (await commitAt(root)) !== begun.to)
    return failure(message(texts.moved, { target: begun.target }));
  const isBack = await takeBack(root, begun);
  if (isBack) return success(undefined);
  return failure(message(texts.stuck, { target: begun.target, reason: '' }));
}

/** Whether the branch and HEAD are where they were. */
async function takeBack(
  root: string,
  { from, before }: Pick<Forwarded, 'from' | 'before'>,
): Promise<boolean> {
  const { gitDir = root } = await repositoryAt(root);
  const operation = await pendingOperation(gitDir);
  const isSequence = await stat(join(gitDir, 'sequencer')).catch(() => undefined);
  if (operation === 'merge') await runGit(root, ['merge', '--abort'], { mode: 'write' });
  else if (operation === 'cherry-pick' || isSequence)
    await runGit(root, ['cherry-pick', '--abort'], { mode: 'write' });
  // It keeps changes that are not committed, and refuses where it cannot.
  const reset = await runGit(root, ['reset', '--quiet', '--keep', from], { mode: 'write' });
  if (!reset.ok) return false;
  const args = before.branch
    ? ['--no-guess', shownRef(before.branch)]
    : ['--detach', before.commit ?? from];
  return (await runGit(root, ['switch', '--quiet', ...args], { mode: 'write' })).ok;
}

/** Paths from the root that Git could not merge. */
async function conflictsIn(root: string): Promise<readonly string[]> {
  const args = ['diff', '--name-only', '-z', '--diff-filter=U', '--no-ext-diff', '--'];
  const listed = await runGit(root, args);
  return listed.ok ? listed.output.toString('utf8').split('\0').slice(0, -1) : [];
}

async function commitAt(root: string): Promise<string> {
  const read = await runGit(root, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']);
  return read.ok ? read.output.toString('latin1').trim() : '';
}

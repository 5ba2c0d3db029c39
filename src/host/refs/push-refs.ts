import { message } from '../../core/text/message';
import { failure, success, type Result } from '../../core/text/result';
import { shownRef } from '../../core/refs/shown-ref';
import { remotesOf, runGit } from '../git';
import { peel } from '../apply/git-objects';
import { renamedTag } from '../apply/renamed-tag';
import { push, type Push } from './push';

/** How long a push may take, and how it is given up. */
type Patience = Pick<Push, 'signal' | 'patienceMs'>;

/** The remotes of a repository, the one first that `git push` would take for a branch. */
export async function remotesForPush(root: string, ref: string): Promise<readonly string[]> {
  const remotes = await remotesOf(root);
  const usual = await usualRemote(root, [ref]);
  return [...remotes.filter((it) => it === usual), ...remotes.filter((it) => it !== usual)];
}

/** The remote that `git push` would take for the branch (git-config(1): branch.<name>.pushRemote, remote.pushDefault). */
export async function usualRemote(root: string, refs: readonly string[]): Promise<string> {
  const branch = refs.find((ref) => ref.startsWith('refs/heads/'))?.slice('refs/heads/'.length);
  const keys = [
    ...(branch === undefined ? [] : [`branch.${branch}.pushRemote`]),
    'remote.pushDefault',
    ...(branch === undefined ? [] : [`branch.${branch}.remote`]),
  ];
  for (const key of keys) {
    const found = await runGit(root, ['config', '--get', '--', key]);
    const value = found.ok ? found.output.toString('utf8').trim() : '';
    if (value !== '') return value;
  }
  return 'origin';
}

/** Sends a tag or a branch to a remote under its own name. */
export function pushRef(
  root: string,
  { ref, remote }: { readonly ref: string; readonly remote: string },
  patience: Patience = {},
): Promise<Result<undefined>> {
  return push(root, { remote, refspecs: [`${ref}:${ref}`], ...patience });
}

/** Deletes a ref on a remote, as long as it is still at `id` there. */
export function deleteOnRemote(
  root: string,
  { ref, remote, id }: { readonly ref: string; readonly remote: string; readonly id: string },
  patience: Patience = {},
): Promise<Result<undefined>> {
  return push(root, {
    remote,
    refspecs: [`:${ref}`],
    leases: new Map([[ref, id]]),
    ...patience,
  });
}

/** A ref that gets another name on a remote; full names of one kind. */
export interface RemoteRenaming {
  readonly remote: string;
  readonly from: string;
  readonly to: string;
  /** Object id that the remote has under the old name. */
  readonly id: string;
  /** Object id that the new name is made from: what the remote has for a branch, what is here for a tag. */
  readonly own: string;
}

/**
 * Gives a ref another name on a remote: both names change, or neither. Local branches that follow the old name there
 * follow the new one then. A branch goes there as it is there; a tag as `renamedTag` makes it.
 *
 * @returns the object id that the new name holds there
 */
export async function renameOnRemote(
  root: string,
  { remote, from, to, id, own }: RemoteRenaming,
  patience: Patience = {},
): Promise<Result<string>> {
  const isBranch = from.startsWith('refs/heads/');
  const isHere = !isBranch || (await peel(root, own)) !== undefined;
  if (!isHere) return failure(message(notHere, { remote, name: shownRef(from) }));
  const made = isBranch ? success(own) : await renamedTag(root, own, shownRef(to));
  if (!made.ok) return made;
  const pushed = await push(root, {
    remote,
    refspecs: [`${made.value}:${to}`, `:${from}`],
    leases: new Map([
      [to, ''],
      [from, id],
    ]),
    ...patience,
  });
  if (!pushed.ok) return pushed;
  if (isBranch) await follow(root, remote, from, to);
  return made;
}

/** Makes each local branch that follows `from` of a remote follow `to`. */
async function follow(root: string, remote: string, from: string, to: string): Promise<void> {
  const format = '%(refname)%00%(upstream:remotename)%00%(upstream:remoteref)';
  const listed = await runGit(root, ['for-each-ref', `--format=${format}`, 'refs/heads']);
  if (!listed.ok) return;
  for (const line of listed.output.toString('utf8').split('\n')) {
    const [branch = '', followed, ref] = line.split('\0');
    if (followed !== remote || ref !== from) continue;
    const key = `branch.${branch.slice('refs/heads/'.length)}.merge`;
    await runGit(root, ['config', '--local', '--', key, to], { mode: 'write' });
  }
}

/** Full names of the local branches that follow a local branch, not one of a remote. */
export async function followersOf(root: string, ref: string): Promise<readonly string[]> {
  const format = '%(refname)%00%(upstream)';
  const listed = await runGit(root, ['for-each-ref', `--format=${format}`, 'refs/heads']);
  if (!listed.ok) return [];
  return listed.output
    .toString('utf8')
    .split('\n')
    .flatMap((line) => {
      const [branch = '', upstream] = line.split('\0');
      return upstream === ref && branch !== ref ? [branch] : [];
    });
}

const notHere = {
  en: 'Cannot rename "{name}" on {remote}: it has commits there that are not here. Fetch first.',
  'zh-cn': '无法在 {remote} 上重命名“{name}”：那里有本地没有的提交。请先获取（fetch）。',
};

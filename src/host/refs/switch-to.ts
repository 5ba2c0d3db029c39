import { checkRefName } from '../../core/refs/check-ref-name';
import { branchOfRemote } from '../../core/refs/remote-name';
import { shownRef } from '../../core/refs/shown-ref';
import type { Text } from '../../core/text/language';
import { message, render, type Message } from '../../core/text/message';
import { failure, success, type Result } from '../../core/text/result';
import { repositoryAt } from '../find-repository';
import { pendingOperation, remotesOf, runGit } from '../git';
import { idOfRef, peel, workTreeOf } from '../apply/git-objects';

/** What is checked out after a switch. */
export interface Switched {
  /** Full name of the branch; absent where HEAD is detached at a tag. */
  readonly branch?: string;
  /** Whether the branch was made, to follow one of a remote. */
  readonly isNew: boolean;
}

/**
 * Checks out a branch, a remote branch by a local one that follows it, or a tag with a detached HEAD. Nothing changes
 * where uncommitted changes would be lost, an operation is under way, or another work tree has the branch.
 *
 * @param ref full name
 */
export async function switchTo(root: string, ref: string): Promise<Result<Switched>> {
  const name = shownRef(ref);
  const obstacle = checkRefName(name) ?? (await obstacleTo(root, ref, name));
  if (obstacle) return failure(obstacle);
  const wanted = await wantedOf(root, ref);
  if (!wanted.ok) return wanted;
  const { args, ...switched } = wanted.value;
  const done = await runGit(root, ['switch', ...args], { mode: 'write' });
  // Where a hook fails that Git calls afterwards, Git fails too, and has switched all the same.
  if (done.ok || (await isSwitched(root, ref, switched))) return success(switched);
  if (done.cause !== 'failed') return done;
  // Git names each file on a line of its own.
  const isDirty = /^\t\S/m.test(render(done.reason, 'en'));
  return failure(message(isDirty ? texts.dirty : texts.failed, { name, reason: done.reason }));
}

async function isSwitched(root: string, ref: string, wanted: Switched): Promise<boolean> {
  const now = await branchAtHead(root);
  if (wanted.branch !== undefined || now !== undefined) return now === wanted.branch;
  return (await peel(root, 'HEAD')) === (await peel(root, ref));
}

/** Full name of the branch that HEAD is on; undefined where it is detached. */
async function branchAtHead(root: string): Promise<string | undefined> {
  const head = await runGit(root, ['symbolic-ref', '--quiet', 'HEAD']);
  return head.ok ? head.output.toString('utf8').trim() : undefined;
}

async function obstacleTo(root: string, ref: string, name: string): Promise<Message | undefined> {
  const place = await repositoryAt(root);
  if (place.bare) return message(texts.bare, { name });
  const operation = place.gitDir === undefined ? undefined : await pendingOperation(place.gitDir);
  if (operation) return message(texts.pending, { name, operation });
  if ((await idOfRef(root, ref)) === undefined) return message(texts.gone, { name });
  return (await peel(root, ref)) === undefined ? message(texts.noCommit, { name }) : undefined;
}

async function wantedOf(
  root: string,
  ref: string,
): Promise<Result<Switched & { readonly args: readonly string[] }>> {
  if (ref.startsWith('refs/heads/')) return branch(root, ref);
  if (!ref.startsWith('refs/remotes/')) {
    return success({ args: ['--detach', ref], isNew: false });
  }
  const short = branchOfRemote(shownRef(ref), await remotesOf(root));
  const illegal = checkRefName(short);
  if (illegal) return failure(illegal);
  const local = `refs/heads/${short}`;
  if ((await idOfRef(root, local)) !== undefined) return branch(root, local);
  return success({ args: ['--create', short, '--track', ref], branch: local, isNew: true });
}

async function branch(
  root: string,
  ref: string,
): Promise<Result<Switched & { readonly args: readonly string[] }>> {
  const name = shownRef(ref);
  const folder = await workTreeOf(root, ref);
  if (folder !== undefined && (await branchAtHead(root)) !== ref) {
    return failure(message(texts.elsewhere, { name, folder }));
  }
  return success({ args: ['--no-guess', name], branch: ref, isNew: false });
}

const texts = {
  bare: {
    en: 'Cannot check out "{name}": the repository is bare and has no files. Work in a clone with files.',
    'zh-cn': '无法检出“{name}”：这是没有工作文件的裸仓库。请在带工作文件的克隆中操作。',
  },
  pending: {
    en: 'Cannot check out "{name}": a {operation} is not finished. Finish or abort it first ("git status" says how).',
    'zh-cn':
      '无法检出“{name}”：有未完成的 {operation} 操作。请先完成或中止它（“git status”会说明方法）。',
  },
  gone: {
    en: 'Cannot check out "{name}": it is gone. Refresh and choose one that is there.',
    'zh-cn': '无法检出“{name}”：它已不存在。请刷新后选择存在的一个。',
  },
  noCommit: {
    en: 'Cannot check out "{name}": it leads to no commit that is here. In a shallow clone, fetch it first.',
    'zh-cn': '无法检出“{name}”：它不指向本地已有的提交。若为浅克隆，请先获取（fetch）。',
  },
  elsewhere: {
    en: 'Cannot check out "{name}": the work tree {folder} has it checked out. Work there, or switch that one to another branch.',
    'zh-cn':
      '无法检出“{name}”：工作树 {folder} 已检出该分支。请在那里操作，或先让它切换到其他分支。',
  },
  dirty: {
    en: 'Cannot check out "{name}": changes that are not committed would be lost. Commit or stash them first. {reason}',
    'zh-cn': '无法检出“{name}”：未提交的改动会丢失。请先提交或贮藏这些改动。{reason}',
  },
  failed: {
    en: 'Cannot check out "{name}": {reason} Nothing was changed.',
    'zh-cn': '无法检出“{name}”：{reason} 未作任何更改。',
  },
} as const satisfies Record<string, Text>;

import type { Plan } from '../core/plan/types';
import type { Text } from '../core/text/language';
import { message } from '../core/text/message';
import { failure, success, type Result } from '../core/text/result';
import { keepChange, readLastChange, type LastChange } from './apply/last-change';
import { idOfRef } from './apply/git-objects';
import { repositoryAt } from './find-repository';
import { remotesOf, runGit } from './git';

/** What a push of the last change would send. */
export interface PushOffer {
  readonly change: LastChange;
  /** Full names: the branch of the commit, and the tags and branches that were made. */
  readonly refs: readonly string[];
  /** In the order in which they are to be offered. Never empty. */
  readonly remotes: readonly string[];
}

/** The branch that a plan commits to, and the refs that it makes; full names. */
export function refsOf({ steps }: Plan): readonly string[] {
  const refs = steps.flatMap((step) => {
    if (step.type === 'commit') return step.branch ?? [];
    return step.type === 'create-ref' ? step.ref : [];
  });
  return [...new Set(refs)];
}

/** What of the last change can be pushed where, or why nothing can. Starts no connection. */
export async function offerPush(root: string): Promise<Result<PushOffer>> {
  const change = await readLastChange(await repositoryAt(root));
  if (!change) return failure(message(texts.nothing));
  const refs = refsOf(change.applied.plan);
  if (refs.length === 0)
    return failure(message(texts.noRefs, { title: change.applied.plan.title }));
  for (const ref of refs) {
    if ((await idOfRef(root, ref)) === undefined) return failure(message(texts.gone, { ref }));
  }
  const remotes = await remotesOf(root);
  if (remotes.length === 0) return failure(message(texts.noRemote));
  const usual = await usualRemote(root, refs);
  const first = remotes.filter((remote) => remote === usual);
  return success({ change, refs, remotes: [...first, ...remotes.filter((it) => it !== usual)] });
}

/** How long a push may take. */
const patience = 30_000;

/** Sends refs to a remote, all or none of them, and remembers that the last change is public now. */
export async function pushChange(
  root: string,
  { change, refs }: PushOffer,
  remote: string,
  signal?: AbortSignal,
): Promise<Result<undefined>> {
  const limit = AbortSignal.timeout(patience);
  const pushed = await runGit(
    root,
    ['push', '--atomic', '--porcelain', '--', remote, ...refs.map((ref) => `${ref}:${ref}`)],
    { mode: 'write', signal: signal ? AbortSignal.any([signal, limit]) : limit },
  );
  if (!pushed.ok) {
    if (limit.aborted) return failure(message(texts.late, { remote }));
    if (pushed.cause !== 'failed') return pushed;
    return failure(message(texts.rejected, { remote, reason: pushed.reason }));
  }
  const pushedTo = [...new Set([...change.pushedTo, remote])];
  await keepChange(await repositoryAt(root), change.applied, pushedTo);
  return success(undefined);
}

/** The remote that `git push` would take for the branch (git-config(1): branch.<name>.pushRemote, remote.pushDefault). */
async function usualRemote(root: string, refs: readonly string[]): Promise<string | undefined> {
  const branch = refs.find((ref) => ref.startsWith('refs/heads/'))?.slice('refs/heads/'.length);
  const keys = [
    ...(branch === undefined ? [] : [`branch.${branch}.pushRemote`]),
    'remote.pushDefault',
    ...(branch === undefined ? [] : [`branch.${branch}.remote`]),
  ];
  for (const key of keys) {
    const found = await runGit(root, ['config', '--get', key]);
    const value = found.ok ? found.output.toString('utf8').trim() : '';
    if (value !== '') return value;
  }
  return 'origin';
}

const texts = {
  nothing: {
    en: 'Cannot push: Stemma has made no change here that is kept. Push with "git push --atomic REMOTE BRANCH TAG".',
    'zh-cn': '无法推送：没有记录到 Stemma 在此作过更改。请使用“git push --atomic 远程 分支 标签”。',
  },
  noRefs: {
    en: 'Cannot push "{title}": it made neither a commit nor a tag. Commit or tag with the bump.',
    'zh-cn': '无法推送“{title}”：它没有提交，也没有打标签。请在升级时提交或打标签。',
  },
  gone: {
    en: 'Cannot push "{ref}": it is gone. Create it again, or push the rest by hand.',
    'zh-cn': '无法推送“{ref}”：它已不存在。请重新创建，或手动推送其余部分。',
  },
  noRemote: {
    en: 'Cannot push: the repository has no remote. Add one with "git remote add".',
    'zh-cn': '无法推送：此仓库没有远程仓库。请用“git remote add”添加。',
  },
  late: {
    en: 'Cannot push to "{remote}": it did not answer within 30 seconds. Look at the connection, and whether it asks for a password.',
    'zh-cn': '无法推送到“{remote}”：30 秒内没有响应。请检查网络，以及是否需要输入密码。',
  },
  rejected: {
    en: 'Cannot push to "{remote}", and nothing was sent: {reason} Fetch and look at what is there first.',
    'zh-cn': '无法推送到“{remote}”，未发送任何内容：{reason} 请先获取（fetch）并查看远程的内容。',
  },
} as const satisfies Record<string, Text>;

import type { Plan } from '../core/plan/types';
import type { Text } from '../core/text/language';
import { message } from '../core/text/message';
import { failure, success, type Result } from '../core/text/result';
import { keepChange, readLastChange, type LastChange } from './apply/last-change';
import { idOfRef } from './apply/git-objects';
import { repositoryAt } from './find-repository';
import { remotesOf } from './git';
import { push } from './refs/push';
import { usualRemote } from './refs/push-refs';

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

/** Sends refs to a remote, all or none of them, and remembers that the last change is public now. */
export async function pushChange(
  root: string,
  { change, refs }: PushOffer,
  remote: string,
  signal?: AbortSignal,
): Promise<Result<undefined>> {
  const pushed = await push(root, {
    remote,
    refspecs: refs.map((ref) => `${ref}:${ref}`),
    ...(signal && { signal }),
  });
  if (!pushed.ok) return pushed;
  const pushedTo = [...new Set([...change.pushedTo, remote])];
  await keepChange(await repositoryAt(root), change.applied, pushedTo);
  return success(undefined);
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
} as const satisfies Record<string, Text>;

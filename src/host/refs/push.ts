import type { Text } from '../../core/text/language';
import { message, render, type Message } from '../../core/text/message';
import { failure, success, type Result } from '../../core/text/result';
import { runGit } from '../git';
import { limitOf } from './limits';

/** What is sent to a remote in one push. */
export interface Push {
  readonly remote: string;
  /** Refspecs of full names and object ids (git-push(1)); none begins with `-`. */
  readonly refspecs: readonly string[];
  /** What refs must hold there, by their full names; empty for one that must not be there. Nobody else's move is lost then. */
  readonly leases?: ReadonlyMap<string, string>;
  readonly signal?: AbortSignal;
  /** How long it may be silent, in milliseconds; 30 s when absent. */
  readonly patienceMs?: number;
}

/** Sends everything or nothing; a refusal is explained. */
export async function push(root: string, request: Push): Promise<Result<undefined>> {
  const { remote, refspecs, leases = new Map<string, string>() } = request;
  const limit = limitOf(request.signal, request.patienceMs);
  const held = [...leases].map(([ref, id]) => `--force-with-lease=${ref}:${id}`);
  // A hook here, or much to send, may take minutes; Git and the hook tell that they go on.
  const args = ['push', '--atomic', '--progress', ...held, '--', remote, ...refspecs];
  const { signal, extend: onSign } = limit;
  const pushed = await runGit(root, args, { mode: 'write', signal, onSign });
  if (pushed.ok) return success(undefined);
  if (limit.isLate()) return failure(message(texts.late, { remote }));
  if (pushed.cause !== 'failed') return pushed;
  return failure(explained(remote, pushed.reason));
}

/** Git does not translate what it says in parentheses of why a ref was refused (transport.c). */
const reasons: readonly (readonly [marks: readonly string[], text: keyof typeof texts])[] = [
  [['(stale info)'], 'moved'],
  [['(already exists)', '(would clobber existing tag)'], 'taken'],
  [['(non-fast-forward)', '(fetch first)', '(needs force)'], 'behind'],
  [['[remote rejected]', 'hook declined'], 'refused'],
];

function explained(remote: string, reason: Message): Message {
  const said = render(reason, 'en');
  const found = reasons.find(([marks]) => marks.some((mark) => said.includes(mark)));
  return message(texts[found?.[1] ?? 'failed'], { remote, reason });
}

const texts = {
  late: {
    en: 'Cannot push to "{remote}": it did not answer within 30 seconds. Look at the connection, and whether it asks for a password.',
    'zh-cn': '无法推送到“{remote}”：30 秒内没有响应。请检查网络，以及是否需要输入密码。',
  },
  moved: {
    en: 'Cannot change "{remote}", and nothing was: somebody has moved it there meanwhile. Fetch and look at what is there first. {reason}',
    'zh-cn':
      '无法更改“{remote}”，未作任何更改：该引用在远程已被他人移动。请先获取（fetch）并查看远程的内容。{reason}',
  },
  taken: {
    en: 'Cannot push to "{remote}", and nothing was sent: a tag of this name is there already and holds something else. Fetch, compare the two, and take the next name. {reason}',
    'zh-cn':
      '无法推送到“{remote}”，未发送任何内容：远程已有同名标签，且内容不同。请获取（fetch）并比较二者，再使用下一个名称。{reason}',
  },
  behind: {
    en: 'Cannot push to "{remote}", and nothing was sent: it has commits that are not here. Fetch, merge or rebase onto them, and push again. {reason}',
    'zh-cn':
      '无法推送到“{remote}”，未发送任何内容：远程有本地没有的提交。请获取（fetch），合并或变基后再推送。{reason}',
  },
  refused: {
    en: 'Cannot push to "{remote}", and nothing was sent: its own rules refuse it. Do as it says, or ask who keeps it. {reason}',
    'zh-cn':
      '无法推送到“{remote}”，未发送任何内容：被远程仓库的规则拒绝。请按其提示处理，或联系仓库管理员。{reason}',
  },
  failed: {
    en: 'Cannot push to "{remote}", and nothing was sent: {reason} Fetch and look at what is there first.',
    'zh-cn': '无法推送到“{remote}”，未发送任何内容：{reason} 请先获取（fetch）并查看远程的内容。',
  },
} as const satisfies Record<string, Text>;

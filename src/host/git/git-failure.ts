import { message, type Message } from '../../core/text/message';
import { lockMessage, type GitLock } from './locks';

/** A Git process that did not succeed. */
export interface GitFailure {
  readonly ok: false;
  readonly cause: 'no-git' | 'cancelled' | 'failed';
  /** Undefined where no process ended by itself. */
  readonly exitCode?: number;
  readonly reason: Message;
}

/** How a Git process failed. A process that could not be started has a negative error number for its code. */
export interface GitExit {
  readonly code: number;
  readonly said: string;
}

/** What came of a command that was given up. */
export function cancelled(args: readonly string[]): GitFailure {
  return {
    ok: false,
    cause: 'cancelled',
    reason: message(
      {
        en: 'Cannot run "git {command}": it was cancelled.',
        'zh-cn': '无法运行“git {command}”：操作已取消。',
      },
      { command: args[0] ?? '' },
    ),
  };
}

/** What came of a command, as Git says it. */
export function failureOf(args: readonly string[], exit: GitExit): GitFailure {
  const command = args[0] ?? '';
  if (exit.code < 0) return { ok: false, cause: 'no-git', reason: message(noGit, { command }) };
  const said = withoutProgress(exit.said).trim().slice(0, 2000);
  if (/promisor remote|lazy fetching disabled/.test(said)) {
    const reason = message(partial, { command });
    return { ok: false, cause: 'failed', exitCode: exit.code, reason };
  }
  const reason = said
    ? message(failed, { command, said })
    : message(silent, { command, code: exit.code });
  return { ok: false, cause: 'failed', exitCode: exit.code, reason };
}

/** A line that is written over again and again tells how far Git is, and nothing that is left to say. */
function withoutProgress(said: string): string {
  const lines = said.replaceAll('\r\n', '\n').split('\n');
  return lines.filter((line) => !line.includes('\r')).join('\n');
}

/** What came of a command that found a lock. */
export function lockedOut(args: readonly string[], { code }: GitExit, lock: GitLock): GitFailure {
  const reason = message(locked, { command: args[0] ?? '', lock: lockMessage(lock) });
  return { ok: false, cause: 'failed', exitCode: code, reason };
}

const locked = {
  en: 'Cannot run "git {command}". {lock}',
  'zh-cn': '无法运行“git {command}”。{lock}',
};

const noGit = {
  en: 'Cannot run "git {command}": Git was not found. Install Git, or put it on the PATH.',
  'zh-cn': '无法运行“git {command}”：找不到 Git。请安装 Git，或把它加入 PATH。',
};

const partial = {
  en: 'Cannot run "git {command}": this partial clone does not hold all that it needs, and nothing is fetched unasked. Fetch the rest with "git fetch --refetch --no-filter".',
  'zh-cn':
    '无法运行“git {command}”：此部分克隆缺少所需的对象，且不会自动获取。请用“git fetch --refetch --no-filter”获取其余内容。',
};

const silent = {
  en: 'Cannot run "git {command}": it ended with code {code} and said nothing.',
  'zh-cn': '无法运行“git {command}”：其退出码为 {code}，且没有任何输出。',
};

const failed = {
  en: 'Cannot run "git {command}": Git says: {said}',
  'zh-cn': '无法运行“git {command}”：Git 报告：{said}',
};

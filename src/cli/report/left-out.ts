import { gitOf } from '../../core/plan/git-obstacle';
import { shownRef } from '../../core/refs/shown-ref';
import type { RepositorySnapshot } from '../../core/snapshot/types';
import type { Text } from '../../core/text/language';
import { message } from '../../core/text/message';
import type { Session } from '../session';

const texts = {
  refsLeftOut: {
    en: 'Tags and branches were not looked at. {reason}',
    'zh-cn': '未检查标签和分支。{reason}',
  },
  treesLeftOut: {
    en: 'What tags and branches hold was not looked at. {reason}',
    'zh-cn': '未检查标签和分支中的内容。{reason}',
  },
  notFetched: {
    en: 'Cannot tell whether every tag and branch holds what it should (not looked at: {count}, such as "{example}"): this clone does not hold their files. Fetch the whole history, or switch off "tag/untrue".',
    'zh-cn':
      '有 {count} 个标签或分支（例如“{example}”）未检查内容：此克隆中没有它们的文件。请获取完整历史，或关闭“tag/untrue”。',
  },
} as const satisfies Record<string, Text>;

/** Tells the person what a check could not look at, and why. */
export function noteLeftOut(snapshot: RepositorySnapshot, session: Session): void {
  const git = gitOf(snapshot);
  if (!git.ok && snapshot.gitAbsence !== 'no-repository') {
    session.note(message(texts.refsLeftOut, { reason: git.reason }));
  }
  const { unknown = [], problem } = snapshot.git?.carried ?? {};
  if (problem) session.note(message(texts.treesLeftOut, { reason: problem }));
  if (unknown.length > 0) {
    const example = shownRef(unknown[0] ?? '');
    session.note(message(texts.notFetched, { count: unknown.length, example }));
  }
}

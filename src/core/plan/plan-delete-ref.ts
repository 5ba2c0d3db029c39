import { shownRef } from '../refs/shown-ref';
import type { RepositorySnapshot } from '../snapshot/types';
import type { Text } from '../text/language';
import { message } from '../text/message';
import { failure, success, type Result } from '../text/result';
import { gitWithRef } from './git-obstacle';
import type { DeleteRefStep, Plan } from './types';

/** Plans to delete a tag or a local branch; taking that back gives the ref the very same object again. */
export function planDeleteRef(snapshot: RepositorySnapshot, ref: string): Result<Plan> {
  const known = gitWithRef(snapshot, ref, texts.gone);
  if (!known.ok) return known;
  const { git, found } = known.value;
  const name = shownRef(ref);
  if (git.head.branch === ref) return failure(message(texts.checkedOut, { name }));
  const step: DeleteRefStep = { type: 'delete-ref', ref, id: found.id, target: found.id };
  return success({ title: message(texts.title, { name }), steps: [step], notes: [] });
}

const texts = {
  title: { en: 'Delete {name}', 'zh-cn': '删除 {name}' },
  gone: {
    en: 'Cannot delete "{name}": there is no such tag or local branch. Refresh and choose one that is there.',
    'zh-cn': '无法删除“{name}”：没有这样的标签或本地分支。请刷新后选择存在的一个。',
  },
  checkedOut: {
    en: 'Cannot delete "{name}": it is checked out. Switch to another branch first.',
    'zh-cn': '无法删除“{name}”：它正处于检出状态。请先切换到其他分支。',
  },
} as const satisfies Record<string, Text>;

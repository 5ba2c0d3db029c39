import type { RefObject } from '../refs/ref-object';
import type { Text } from '../text/language';
import { message } from '../text/message';
import type { RuleCheck } from './check-context';
import { findInRefs, ignoredRefs } from './find-in-refs';
import { shown } from './slot-range';

const missing: Text = {
  en: 'Cannot build anything from tag "{tag}": its object is missing here, or broken. Fetch the tag again, or delete it.',
  'zh-cn': '无法从标签“{tag}”构建：此处缺少它的对象，或对象已损坏。请重新获取该标签，或将其删除。',
};

const other: Text = {
  en: 'Cannot build anything from tag "{tag}": it leads to a {type}, not to a commit. Make it again on the commit, or exclude it by ignore.tags.',
  'zh-cn':
    '无法从标签“{tag}”构建：它指向的是{type}，而不是提交。请在提交上重新创建，或用 ignore.tags 排除。',
};

/** `tag/no-commit`: no commit is behind a tag. */
export const tagNoCommit: RuleCheck = ({ snapshot: { policy }, refs, git }) => {
  const objects = git?.refObjects;
  if (!objects) return [];
  const isIgnored = ignoredRefs(policy);
  return findInRefs(refs, (ref) => {
    const target = objects.get(ref.ref.id)?.target;
    if (!target || target === 'commit' || !isWrong(target, policy.origin) || !isTag(ref.kind)) {
      return [];
    }
    if (isIgnored(ref)) return [];
    const text = target === 'missing' ? missing : other;
    return [
      {
        rule: 'tag/no-commit',
        severity: target === 'missing' ? 'error' : 'warning',
        message: message(text, { tag: shown(ref.shortName), type: titles[target] }),
        place: { type: 'ref', ref: ref.ref.ref },
      },
    ];
  });
};

const titles: Readonly<Record<'tree' | 'blob' | 'missing', Text>> = {
  tree: { en: 'tree', 'zh-cn': '树对象' },
  blob: { en: 'blob', 'zh-cn': '数据对象' },
  missing: { en: 'missing object', 'zh-cn': '缺失的对象' },
};

/** Some keep a key or a licence as a blob with a tag; that is wrong only where tags are said to be releases. */
function isWrong(target: RefObject['target'], origin: 'file' | 'built-in'): boolean {
  return target === 'missing' || origin === 'file';
}

function isTag(kind: string): boolean {
  return kind === 'tag' || kind === 'baseline';
}

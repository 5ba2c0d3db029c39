import type { Text } from '../../../text/language';
import { message } from '../../../text/message';
import type { Check, Missing } from '../facts';

const texts = {
  origin: {
    en: 'The hotfix branch "{branch}" was not cut from the release tag.',
    'zh-cn': '热修复分支“{branch}”不是从发布标签切出的。',
  },
  fixes: {
    en: 'Fixes of "{branch}" have not reached all newer lines: {count} are missing.',
    'zh-cn': '“{branch}”的修复尚未合入所有较新的线，还缺 {count} 处。',
  },
  cut: {
    en: 'Make the branch again from the tag, and cherry-pick its fixes.',
    'zh-cn': '请从标签重新创建该分支，并拣选（cherry-pick）其修复。',
  },
  forward: { en: 'Use "Bring Fix Forward".', 'zh-cn': '请使用“向前合入修复”。' },
} as const satisfies Record<string, Text>;

/** Hotfixes of the release were cut from its tag and have reached all newer lines (S6-4). */
export const mergedForward: Check<'merged-forward'> = (_need, { record, tags, snapshot }) => {
  const tag = tags.ofRelease(record)?.ref.ref;
  const history = snapshot.git?.history;
  if (tag === undefined || !history) return [];
  const path = ['version'];
  return [...history.origins].flatMap(([ref, { expected, verdict }]): Missing[] => {
    if (expected !== tag) return [];
    const branch = ref.replace('refs/heads/', '');
    const rows = history.merges.rows.filter(({ source }) => source.ref === ref);
    const count = rows.filter(({ missing }) => missing > 0).length;
    const found: Missing[] = [];
    if (verdict === 'elsewhere') {
      const told = message(texts.origin, { branch });
      found.push({ item: `${branch}.origin`, told, how: message(texts.cut), path });
    }
    if (count > 0) {
      const told = message(texts.fixes, { branch, count });
      found.push({ item: `${branch}.fixes`, told, how: message(texts.forward), path });
    }
    return found;
  });
};

import type { RuleId } from '../../core/rules/registry';
import type { Text } from '../../core/text/language';

/** What is wrong with a tag or branch, in two or three words beside its name. */
const briefs: Partial<Readonly<Record<RuleId, Text>>> = {
  'tag/lightweight': { en: 'lightweight', 'zh-cn': '轻量标签' },
  'tag/no-changelog': { en: 'not in the changelog', 'zh-cn': '更新日志未提及' },
  'tag/no-commit': { en: 'no commit', 'zh-cn': '不指向提交' },
  'tag/date': { en: 'of another day', 'zh-cn': '日期不符' },
  'tag/untrue': { en: 'untrue', 'zh-cn': '与内容不符' },
  'ref/confusable': { en: 'easily confused', 'zh-cn': '易混淆' },
  'baseline/missing': { en: 'earlier baseline missing', 'zh-cn': '缺少先前的基线' },
  'branch/not-from-tag': { en: 'not cut from its tag', 'zh-cn': '不是从标签切出' },
  'branch/unmerged': { en: 'fixes missing elsewhere', 'zh-cn': '修复未合入' },
};

const general: Text = { en: 'out of order', 'zh-cn': '不符合规范' };

/** In a few words, what a finding of a rule says. */
export function briefOf(rule: RuleId): Text {
  return briefs[rule] ?? general;
}

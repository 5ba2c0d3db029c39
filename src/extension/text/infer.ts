import type { Text } from '../../core/text/language';

/** Texts of Infer Policy from Tags. */
export const inferTexts = {
  title: { en: 'Infer Policy from Tags', 'zh-cn': '从标签推断规范' },
  prompt: {
    en: 'Which of these does the team follow? Names alone do not tell.',
    'zh-cn': '团队采用的是哪一种？仅凭名称无法断定。',
  },
  noNames: {
    en: 'Cannot infer a policy: the repository has no tag and no branch yet. Choose a naming policy instead.',
    'zh-cn': '无法推断规范：仓库中还没有标签和分支。请改用“选择命名规范”。',
  },
  untrusted: {
    en: 'Cannot infer a policy: tags and branches are not known here. Trust the folder, and see that it is a Git repository.',
    'zh-cn': '无法推断规范：这里读不到标签和分支。请信任此文件夹，并确认它是 Git 仓库。',
  },
  nothing: {
    en: 'Cannot infer a policy: nothing explains the names, and they have too little in common for a draft. Choose a naming policy, or write a scheme and try it with Test a Scheme.',
    'zh-cn':
      '无法推断规范：没有方案能解释这些名称，它们的共同点也不足以起草新方案。请选择命名规范，或自行编写方案并用“测试命名方案”验证。',
  },
  combined: { en: 'What explains the most, put together', 'zh-cn': '合并解释最多名称的规则' },
  presets: { en: 'Presets', 'zh-cn': '预设规范' },
  tagSchemes: { en: 'Schemes that read tags: try one', 'zh-cn': '能解读标签的方案：可先测试' },
  branchSchemes: {
    en: 'Schemes that read branches: try one',
    'zh-cn': '能解读分支的方案：可先测试',
  },
  share: { en: '{percent}% of {total} names', 'zh-cn': '占 {total} 个名称的 {percent}%' },
  tags: { en: 'tags: {rules}', 'zh-cn': '标签：{rules}' },
  branches: { en: 'branches: {rules}', 'zh-cn': '分支：{rules}' },
  rule: { en: '{rule} ({percent}%)', 'zh-cn': '{rule}（{percent}%）' },
  explains: { en: 'such as {names}', 'zh-cn': '例如 {names}' },
  leaves: { en: 'not {names}', 'zh-cn': '未涵盖 {names}' },
  asGood: { en: 'just as good: {rules}', 'zh-cn': '同样符合：{rules}' },
  plan: { en: 'Naming policy inferred from tags', 'zh-cn': '从标签推断的命名规范' },
} as const satisfies Record<string, Text>;

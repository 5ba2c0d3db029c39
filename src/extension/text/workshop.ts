import type { Text } from '../../core/text/language';

/** Texts of the panel that tries a scheme on names: the page itself. */
export const pageTexts = {
  title: { en: 'Test a Scheme', 'zh-cn': '测试命名方案' },
  scheme: { en: 'Scheme', 'zh-cn': '方案' },
  policyGroup: { en: 'This repository', 'zh-cn': '本仓库' },
  catalogueGroup: { en: 'Shipped with Stemma', 'zh-cn': 'Stemma 内置' },
  names: { en: 'Names, one a line', 'zh-cn': '名称（每行一个）' },
  namesHint: { en: 'Paste names here', 'zh-cn': '在此粘贴名称' },
  results: { en: 'What the scheme makes of them', 'zh-cn': '方案的判断结果' },
  arrangement: { en: 'Arrange', 'zh-cn': '排列' },
  asGiven: { en: 'as given', 'zh-cn': '按输入顺序' },
  inOrder: { en: 'in the order of the scheme', 'zh-cn': '按方案的次序' },
  load: { en: 'Load from the repository', 'zh-cn': '从仓库载入' },
  tags: { en: 'Tags', 'zh-cn': '标签' },
  branches: { en: 'Branches', 'zh-cn': '分支' },
  files: { en: 'Files', 'zh-cn': '文件' },
  details: { en: 'Details', 'zh-cn': '详细信息' },
  noSelection: {
    en: 'Choose a name to see its fields, what it could be otherwise, and what comes next.',
    'zh-cn': '选择一个名称，即可查看它的字段、其他可能的解读以及后续名称。',
  },
  take: { en: 'Take {name}', 'zh-cn': '采用 {name}' },
  empty: { en: 'No name yet.', 'zh-cn': '还没有名称。' },
} as const satisfies Record<string, Text>;

/** Texts of what the panel says about names. */
export const trialTexts = {
  everyScheme: { en: 'Every scheme of the policy', 'zh-cn': '规范中的所有方案' },
  summary: {
    en: 'Names: {total}. Valid: {valid}, with warnings: {warn}, malformed: {invalid}. Release lines: {lines}',
    'zh-cn':
      '共 {total} 个名称：{valid} 个合法，{warn} 个有警告，{invalid} 个格式错误；{lines} 条版本线',
  },
  tooMany: {
    en: 'Only the first {count} names are looked at.',
    'zh-cn': '只检查前 {count} 个名称。',
  },
  place: { en: 'no. {place}', 'zh-cn': '第 {place} 位' },
  also: { en: 'also {schemes}', 'zh-cn': '也符合 {schemes}' },
  more: { en: '{schemes} and {count} more', 'zh-cn': '{schemes}，另有 {count} 个' },
  valid: { en: 'valid', 'zh-cn': '合法' },
  warn: { en: 'warning', 'zh-cn': '警告' },
  invalid: { en: 'malformed', 'zh-cn': '格式错误' },
  fields: { en: 'Fields', 'zh-cn': '字段' },
  problems: { en: 'What is wrong', 'zh-cn': '存在的问题' },
  suggestions: { en: 'Legal names near it', 'zh-cn': '相近的合法名称' },
  otherReadings: {
    en: 'Could also be read as, though the scheme does not',
    'zh-cn': '也可能被读作（方案不采用）',
  },
  others: { en: 'Other schemes that read it', 'zh-cn': '同样能解读它的方案' },
  words: { en: 'Words in it', 'zh-cn': '其中的词语' },
  next: { en: 'What comes next', 'zh-cn': '后续名称' },
  broken: {
    en: 'The policy has an error, so its last good text is in force here: {problem}',
    'zh-cn': '规范文件有错误，这里仍使用上一份有效内容：{problem}',
  },
  brokenScheme: {
    en: 'Cannot try "{scheme}" with these options: {problem}',
    'zh-cn': '无法以这些选项测试“{scheme}”：{problem}',
  },
  nothingToLoad: {
    en: 'Cannot load names: the repository has none of this kind.',
    'zh-cn': '无法载入名称：仓库中没有这一类名称。',
  },
  lens: { en: '$(beaker) Test this scheme…', 'zh-cn': '$(beaker) 测试此方案…' },
} as const satisfies Record<string, Text>;

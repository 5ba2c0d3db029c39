import type { RuleInfo } from './rule-info';

/** Rules of the names of tags, branches and baselines. */
export const refRules = [
  {
    id: 'tag/malformed',
    severity: 'error',
    title: { en: 'Malformed tag', 'zh-cn': '标签名格式错误' },
    description: {
      en: 'A tag is no name that the policy knows, and the policy does not exclude it.',
      'zh-cn': '标签名不符合命名规范中的任何规则，也未被规范排除。',
    },
  },
  {
    id: 'tag/warning',
    severity: 'warning',
    title: { en: 'Doubtful tag', 'zh-cn': '标签名不规范' },
    description: {
      en: 'A tag is a name of its scheme, but not one that the scheme likes.',
      'zh-cn': '标签名可以按方案读取，但方案不建议这样写。',
    },
  },
  {
    id: 'branch/malformed',
    severity: 'error',
    title: { en: 'Malformed branch', 'zh-cn': '分支名格式错误' },
    description: {
      en: 'A branch that a rule of the policy covers is no name of the scheme of that rule.',
      'zh-cn': '命名规范中有规则适用于该分支，但分支名不符合该规则的方案。',
    },
  },
  {
    id: 'branch/warning',
    severity: 'warning',
    title: { en: 'Doubtful branch', 'zh-cn': '分支名不规范' },
    description: {
      en: 'A branch is a name of its scheme, but not one that the scheme likes.',
      'zh-cn': '分支名可以按方案读取，但方案不建议这样写。',
    },
  },
  {
    id: 'baseline/malformed',
    severity: 'error',
    title: { en: 'Malformed baseline', 'zh-cn': '基线名格式错误' },
    description: {
      en: 'A baseline is no name of the scheme that the policy gives baselines.',
      'zh-cn': '基线名不符合命名规范为基线指定的方案。',
    },
  },
  {
    id: 'baseline/warning',
    severity: 'warning',
    title: { en: 'Doubtful baseline', 'zh-cn': '基线名不规范' },
    description: {
      en: 'A baseline is a name of its scheme, but not one that the scheme likes.',
      'zh-cn': '基线名可以按方案读取，但方案不建议这样写。',
    },
  },
] as const satisfies readonly RuleInfo[];

import type { RuleInfo } from './rule-info';

/** Rules of names wherever they stand, and of the policy itself. */
export const generalRules = [
  {
    id: 'name/variable',
    severity: 'warning',
    title: { en: 'Name of another project', 'zh-cn': '名称与变量不符' },
    description: {
      en: 'A field of a name, such as the project, is not what the variable of that name says.',
      'zh-cn': '名称中的字段（如项目）与命名规范中同名变量的值不同。',
    },
  },
  {
    id: 'name/date-layout',
    severity: 'warning',
    title: { en: 'Dates in two layouts', 'zh-cn': '日期写法不统一' },
    description: {
      en: 'Names of one scheme write their dates in different layouts, and this one in one of the rarer.',
      'zh-cn': '同一方案的名称采用了不同的日期写法，而该名称的写法较少见。',
    },
  },
  {
    id: 'policy/problem',
    severity: 'error',
    title: { en: 'Broken policy', 'zh-cn': '命名规范有误' },
    description: {
      en: 'The policy file cannot be put in force as it is written; the last good one stays in force.',
      'zh-cn': '命名规范文件无法按现有内容生效，继续沿用上一份有效的规范。',
    },
  },
] as const satisfies readonly RuleInfo[];

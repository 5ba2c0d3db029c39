import type { RuleInfo } from './rule-info';

/** Rules of the names of files and folders. */
export const fileRules = [
  {
    id: 'file/malformed',
    severity: 'error',
    title: { en: 'Malformed file or folder name', 'zh-cn': '文件或文件夹名格式错误' },
    description: {
      en: 'A file or folder that a rule of the policy covers is no name of the schemes of that rule.',
      'zh-cn': '命名规范中有规则适用于该文件或文件夹，但其名称不符合该规则的任何方案。',
    },
  },
  {
    id: 'file/warning',
    severity: 'warning',
    title: { en: 'Doubtful file or folder name', 'zh-cn': '文件或文件夹名不规范' },
    description: {
      en: 'A file or folder has a name of its scheme, but not one that the scheme likes.',
      'zh-cn': '文件或文件夹名可以按方案读取，但方案不建议这样写。',
    },
  },
  {
    id: 'file/date',
    severity: 'warning',
    title: { en: "Date that is not today's", 'zh-cn': '日期不是今天' },
    description: {
      en: 'A file that is new or changed bears another date than today, where its rule asks for the day of today.',
      'zh-cn': '规则要求写当天日期，而新建或改动过的文件名中是另一天。',
    },
  },
  {
    id: 'file/limit',
    severity: 'warning',
    title: { en: 'Too many names that agree', 'zh-cn': '同类名称过多' },
    description: {
      en: 'More files share some fields of their names than the scheme allows, such as an eleventh of one product on one day.',
      'zh-cn': '名称中某些字段相同的文件超过了方案允许的个数，例如同一产品同一天的第十一个。',
    },
  },
  {
    id: 'file/duplicate',
    severity: 'warning',
    title: { en: 'Name that two files bear', 'zh-cn': '文件名重复' },
    description: {
      en: 'Two files of one rule bear the same name, in two folders or in two spellings.',
      'zh-cn': '同一规则下的两个文件使用了同一名称（在不同文件夹中，或写法不同）。',
    },
  },
  {
    id: 'file/ambiguous',
    severity: 'information',
    title: { en: 'Name with two readings', 'zh-cn': '名称有两种读法' },
    description: {
      en: 'A name is read by one scheme of its rule, while its extension speaks for another that reads it too.',
      'zh-cn': '名称按规则中的一个方案读取，而扩展名表明它可能属于另一个同样能读取它的方案。',
    },
  },
  {
    id: 'document/revision-log',
    severity: 'warning',
    title: { en: 'Revision log that does not hold', 'zh-cn': '修订记录有误' },
    description: {
      en: 'The table of revisions of a document is missing, its versions or days do not rise, a row does not say who changed what, or the document names another version.',
      'zh-cn':
        '文档没有修订记录表，或其中版本、日期没有递增，或某一行缺少修订内容、修订人，或文档标明的版本与最后一行不同。',
    },
  },
  {
    id: 'layout/missing-folder',
    severity: 'warning',
    title: { en: 'Missing folder', 'zh-cn': '缺少文件夹' },
    description: {
      en: "A folder is missing that the policy's layout asks for.",
      'zh-cn': '命名规范的目录布局所要求的文件夹不存在。',
    },
  },
] as const satisfies readonly RuleInfo[];

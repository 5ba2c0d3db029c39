import type { RuleInfo } from './rule-info';

/** Rules of names that follow each other. */
export const sequenceRules = [
  {
    id: 'sequence/skipped',
    severity: 'warning',
    title: { en: 'Skipped number', 'zh-cn': '跳号' },
    description: {
      en: 'A name leaves out a number, a serial or a word that should have come before it.',
      'zh-cn': '名称跳过了本应在它之前出现的编号、流水号或词语。',
    },
  },
  {
    id: 'sequence/reset',
    severity: 'warning',
    title: { en: 'Wrong start after a move', 'zh-cn': '复位错误' },
    description: {
      en: 'A higher field of a name moved, and a lower one did not start again as the scheme says.',
      'zh-cn': '名称的高位变化后，低位没有按方案重新开始。',
    },
  },
  {
    id: 'sequence/repeated',
    severity: 'warning',
    title: { en: 'Number used twice', 'zh-cn': '编号重复' },
    description: {
      en: 'Two names bear the same number, in another spelling or on another day.',
      'zh-cn': '两个名称使用同一编号，只是写法或日期不同。',
    },
  },
  {
    id: 'sequence/back',
    severity: 'warning',
    title: { en: 'Number that goes back', 'zh-cn': '编号后退' },
    description: {
      en: 'A name bears a smaller number than one that was there before, without opening a line of its own.',
      'zh-cn': '名称的编号小于此前已有的编号，又不属于另一条版本线。',
    },
  },
  {
    id: 'sequence/stage',
    severity: 'warning',
    title: { en: 'Stage that goes back', 'zh-cn': '阶段后退' },
    description: {
      en: 'The stage of a name is before that of an earlier name, and its number stayed.',
      'zh-cn': '名称的阶段早于之前的名称，而编号没有变化。',
    },
  },
  {
    id: 'sequence/late-test',
    severity: 'warning',
    title: { en: 'Test after the release', 'zh-cn': '发布后的测试' },
    description: {
      en: 'A name for a test was made after the release of the same number.',
      'zh-cn': '同一编号发布之后又出现了测试名称。',
    },
  },
  {
    id: 'sequence/date',
    severity: 'warning',
    title: { en: 'Day that goes back', 'zh-cn': '日期后退' },
    description: {
      en: 'The day in a name is before that of the name it follows.',
      'zh-cn': '名称中的日期早于它之前的名称。',
    },
  },
  {
    id: 'sequence/limit',
    severity: 'warning',
    title: { en: 'Too many names', 'zh-cn': '名称过多' },
    description: {
      en: 'More names share some fields than the scheme allows, such as the tags of one day.',
      'zh-cn': '某些字段相同的名称超过方案允许的数量，例如同一天的标签。',
    },
  },
] as const satisfies readonly RuleInfo[];

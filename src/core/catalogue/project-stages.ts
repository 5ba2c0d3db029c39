import type { WordData, WordFieldData } from '../scheme/data';

/** The stages of a project as baselines and branches write them, in the order in which they are passed. */
export const projectStages: readonly WordData[] = [
  {
    word: 'start',
    title: { en: 'Start', 'zh-cn': '启动' },
    meaning: { en: 'The project was set up.', 'zh-cn': '项目启动。' },
  },
  {
    word: 'Plan',
    title: { en: 'Plan', 'zh-cn': '需求与计划' },
    meaning: {
      en: 'Requirements and plan are agreed.',
      'zh-cn': '需求和计划已确定。',
    },
  },
  {
    word: 'CODE',
    title: { en: 'Coding', 'zh-cn': '编码' },
    meaning: { en: 'The coding is done.', 'zh-cn': '编码完成。' },
  },
  {
    word: 'ST',
    title: { en: 'Developers’ test (ST)', 'zh-cn': '自测（ST）' },
    meaning: {
      en: 'The developers have tested their own work.',
      'zh-cn': '开发人员预测试结束。',
    },
  },
  {
    word: 'SDV',
    title: { en: 'System test (SDV)', 'zh-cn': '系统测试（SDV）' },
    meaning: { en: 'The testers have tested the system.', 'zh-cn': '系统测试结束。' },
  },
  {
    word: 'release',
    title: { en: 'Release', 'zh-cn': '验收发布' },
    meaning: { en: 'The work was accepted.', 'zh-cn': '验收结束。' },
  },
];

/** What people write for a stage in Chinese; names hold the words above. */
export const chineseStages: NonNullable<WordFieldData['also']> = {
  需求: { word: 'Plan', severity: 'error' },
  编码: { word: 'CODE', severity: 'error' },
  验收: { word: 'release', severity: 'error' },
};

/** Texts that stand for a value in a template and are never one. */
export const placeholders: readonly string[] = ['XX', 'XXX', 'XXXX', 'Gn'];

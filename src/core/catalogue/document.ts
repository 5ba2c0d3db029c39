import type { SchemeData } from '../scheme/data';
import { companyField, planField, projectField, terminalField } from './project-fields';
import { placeholders } from './project-stages';

/** The numbered documents of a project: plans, records and the like. */
export const document: SchemeData = {
  id: 'document',
  kind: 'document',
  title: { en: 'Document number', 'zh-cn': '文档编号' },
  source: 'Naming standard for version numbers, document numbers',
  forms: [
    {
      id: 'document',
      template: '{company}_[{project}_{terminal}_]{item}_{plan}{correction}',
    },
  ],
  fields: {
    company: companyField,
    project: projectField,
    terminal: terminalField,
    item: {
      type: 'text',
      of: ['letter', 'digit', 'han'],
      // The last four are stages of a package with no real iteration: no item either.
      except: [...placeholders, 'GnCODE', 'GnST', 'GnSDV', 'GnRelease'],
      title: { en: 'Configuration item', 'zh-cn': '配置项' },
      meaning: {
        en: 'What the document is, such as the project plan, the table of measures or the minutes of a meeting; never left out.',
        'zh-cn': '文档是什么，例如项目计划、度量表、会议纪要，必须出现。',
      },
    },
    plan: planField,
    correction: {
      type: 'integer',
      width: 1,
      title: { en: 'Correction', 'zh-cn': '改错' },
      meaning: {
        en: 'How often the planned version was corrected, 0 to 9: the last digit of the serial number.',
        'zh-cn': '该规划版本改错的次数，0 至 9：流水号的最后一位。',
      },
    },
  },
  conditions: [
    {
      must: { project: { present: true } },
      severity: 'warning',
      message: {
        en: 'The document does not say which project and terminal it belongs to. Write them after the company, such as Easier_ET_PC_….',
        'zh-cn': '编号没有写明所属的项目和终端。请写在公司名之后，例如 Easier_ET_PC_…。',
      },
    },
  ],
  order: ['company', 'project', 'terminal', 'item', 'plan', 'correction'],
  line: ['company', 'project', 'terminal', 'item'],
  events: {
    plan: {
      title: { en: 'Next planned version', 'zh-cn': '下一规划版本' },
      meaning: {
        en: 'The document changes by plan; its corrections begin again.',
        'zh-cn': '按计划变更文档，改错次数重新开始。',
      },
      set: { plan: '+1', correction: '0' },
    },
    correction: {
      title: { en: 'Correction', 'zh-cn': '改错' },
      meaning: {
        en: 'Slips, mistakes or unmet demands of the planned version were put right.',
        'zh-cn': '因粗心、差错或不符合要求而修改该规划版本。',
      },
      set: { correction: '+1' },
      advise: 'plan',
    },
  },
  initial: '{company}_{project}_{terminal}_{item}_010',
  examples: [
    {
      name: 'Easier_ET_PC_项目计划_010',
      means: {
        en: 'The first formal project plan of ET on PC',
        'zh-cn': 'ET 项目 PC 端项目计划的第一个正式版',
      },
    },
    {
      name: 'Easier_ET_PC_项目计划_011',
      means: { en: 'The same plan, corrected once', 'zh-cn': '同一计划，修改过一次' },
    },
    {
      name: 'Easier_ET_PC_会议纪要_020',
      means: {
        en: 'The second planned version of the minutes',
        'zh-cn': '会议纪要的第二个规划版本',
      },
    },
  ],
};

import type { SchemeData } from '../scheme/data';
import { iterationField, projectField, terminalField } from './project-fields';
import { chineseStages, placeholders, projectStages } from './project-stages';

/** A branch of a code package, with the stage it was taken at and the day. */
export const branch: SchemeData = {
  id: 'branch',
  kind: 'branch',
  title: { en: 'Branch of a code package', 'zh-cn': '代码包分支' },
  source: 'Naming standard for version numbers, branches',
  forms: [
    {
      id: 'branch',
      template: 'Branch_{project}_{terminal}[_{content}]_[G{iteration}]{stage}[_{date}]',
    },
  ],
  fields: {
    project: projectField,
    terminal: terminalField,
    content: {
      type: 'text',
      of: ['letter', 'digit', 'han'],
      except: placeholders,
      title: { en: 'Content', 'zh-cn': '内容' },
      meaning: {
        en: 'What the branch is about; may be left out.',
        'zh-cn': '分支的内容，可省略。',
      },
    },
    iteration: iterationField,
    stage: {
      type: 'word',
      words: projectStages,
      case: 'ignore',
      also: chineseStages,
      title: { en: 'Stage', 'zh-cn': '阶段' },
      meaning: {
        en: 'The stage of the package that the branch was taken from.',
        'zh-cn': '拉分支时代码包所处的阶段。',
      },
    },
    date: {
      type: 'date',
      layouts: ['YYYYMMDD'],
      title: { en: 'Date', 'zh-cn': '日期' },
      meaning: { en: 'The day of branching.', 'zh-cn': '拉分支的日期。' },
    },
  },
  conditions: [
    {
      must: { date: { present: true } },
      severity: 'warning',
      message: {
        en: 'A branch carries the day on which it was made. Add it as _YYYYMMDD.',
        'zh-cn': '分支名应带有建立日期。请在末尾加上 _YYYYMMDD。',
      },
    },
  ],
  order: ['project', 'terminal', 'content', 'iteration', 'stage', 'date'],
  line: ['project', 'terminal'],
  marks: { iteration: 'iteration', stage: 'stage' },
  events: {
    iteration: {
      title: { en: 'Next iteration', 'zh-cn': '下一迭代' },
      meaning: {
        en: 'A branch of the same stage is taken in the next iteration.',
        'zh-cn': '在下一个迭代的同一阶段拉分支。',
      },
      set: { iteration: '+1', date: '$today' },
      choose: ['stage', 'content'],
    },
    stage: {
      title: { en: 'Next stage', 'zh-cn': '下一阶段' },
      meaning: {
        en: 'A branch of the package of the next stage is taken.',
        'zh-cn': '从下一阶段的代码包拉分支。',
      },
      set: { stage: '$next', date: '$today' },
      choose: ['stage', 'content'],
      advise: 'iteration',
    },
  },
  examples: [
    {
      name: 'Branch_ET_PC_G1ST_20120504',
      means: {
        en: 'Taken on 4 May 2012 from the package of iteration 1 of ET on PC after the developers’ test',
        'zh-cn': '2012 年 5 月 4 日从 ET 项目 PC 端迭代一自测后的代码包拉出',
      },
    },
    {
      name: 'Branch_ET_PC_支付_G1ST_20120504',
      means: {
        en: 'The same, for the work on payment',
        'zh-cn': '同上，内容为支付',
      },
    },
  ],
};

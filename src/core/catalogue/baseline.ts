import type { SchemeData } from '../scheme/data';
import { iterationField, projectField, terminalField } from './project-fields';
import { baselineRoles } from './roles';
import { chineseStages, placeholders, projectStages } from './project-stages';

/** A baseline of a milestone or of one configuration item. */
export const baseline: SchemeData = {
  id: 'baseline',
  kind: 'baseline',
  title: { en: 'Baseline', 'zh-cn': '基线' },
  source: 'Naming standard for version numbers, baselines',
  forms: [
    {
      id: 'baseline',
      template: 'Baseline_{project}_{terminal}[_{item}]_[G{iteration}]{stage}[_{date}]',
    },
  ],
  fields: {
    project: projectField,
    terminal: terminalField,
    item: {
      type: 'text',
      of: ['letter', 'digit', 'han'],
      except: placeholders,
      title: { en: 'Configuration item', 'zh-cn': '配置项' },
      meaning: {
        en: 'The one item that is frozen, after internal review and external confirmation. Absent on a baseline of a milestone.',
        'zh-cn': '被基线化的单个配置项（内部评审、外部确认之后）。里程碑基线不写。',
      },
    },
    iteration: iterationField,
    stage: {
      type: 'word',
      words: projectStages,
      case: 'ignore',
      also: { star: { word: 'start', severity: 'warning' }, ...chineseStages },
      title: { en: 'Stage', 'zh-cn': '阶段' },
      meaning: {
        en: 'The stage that is over with this baseline; the next one may begin.',
        'zh-cn': '该基线标志其结束的阶段，之后可进入下一阶段。',
      },
    },
    date: {
      type: 'date',
      layouts: ['YYYYMMDD'],
      title: { en: 'Date', 'zh-cn': '日期' },
      meaning: {
        en: 'The day on which the baseline was made; may be left out.',
        'zh-cn': '建立基线的日期，可省略。',
      },
    },
  },
  order: ['project', 'terminal', 'item', 'iteration', 'stage', 'date'],
  line: ['project', 'terminal'],
  marks: { iteration: 'iteration', stage: 'stage' },
  events: {
    iteration: {
      title: { en: 'Next iteration', 'zh-cn': '下一迭代' },
      meaning: {
        en: 'The same stage was reached in the next iteration.',
        'zh-cn': '下一个迭代达到同一阶段。',
      },
      set: { iteration: '+1', date: '$today?' },
      choose: ['stage', 'item'],
      decides: ['cmo'],
    },
    stage: {
      title: { en: 'Next stage', 'zh-cn': '下一阶段' },
      meaning: {
        en: 'The next milestone was reached: its items are complete.',
        'zh-cn': '到达下一个里程碑，配置项齐全。',
      },
      set: { stage: '$next', date: '$today?' },
      choose: ['stage', 'item'],
      advise: 'iteration',
      decides: ['cmo'],
    },
  },
  roles: baselineRoles,
  examples: [
    {
      name: 'Baseline_ET_PC_G1ST',
      means: {
        en: 'Milestone: the developers’ test of iteration 1 of ET on PC is over',
        'zh-cn': '里程碑：ET 项目 PC 端迭代一的自测结束',
      },
    },
    {
      name: 'Baseline_ET_PC_项目计划_G1ST',
      means: {
        en: 'Only the project plan is frozen, at the same point',
        'zh-cn': '在同一时点只对项目计划做基线',
      },
    },
    {
      name: 'Baseline_ET_PC_Plan_20120504',
      means: {
        en: 'Milestone “plan” of a project without iterations, on 4 May 2012',
        'zh-cn': '没有迭代的项目的“计划”里程碑，2012 年 5 月 4 日',
      },
    },
  ],
};

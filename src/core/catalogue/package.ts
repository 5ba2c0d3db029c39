import type { SchemeData, WordData } from '../scheme/data';
import {
  companyField,
  iterationField,
  planField,
  projectField,
  terminalField,
} from './project-fields';
import { projectStages } from './project-stages';

/** The stages after which code is packed, in the order in which they are passed. */
const packedAfter: readonly WordData[] = projectStages.slice(2);

/** Numbered packages of code. Each is also a well-formed `document`, so this scheme is tried first. */
export const codePackage: SchemeData = {
  id: 'package',
  kind: 'package',
  title: { en: 'Code package', 'zh-cn': '代码包' },
  source: 'Naming standard for version numbers, code packages',
  forms: [
    {
      id: 'package',
      template: '{company}_{project}_{terminal}_[G{iteration}]{stage}[{round}]_{plan}{correction}',
    },
  ],
  fields: {
    company: companyField,
    project: projectField,
    terminal: terminalField,
    iteration: iterationField,
    stage: {
      type: 'word',
      words: packedAfter,
      also: {
        Release: { word: 'release', severity: 'none' },
        编码: { word: 'CODE', severity: 'error' },
        自测: { word: 'ST', severity: 'error' },
        验收: { word: 'release', severity: 'error' },
      },
      title: { en: 'Stage', 'zh-cn': '阶段' },
      meaning: {
        en: 'The stage at whose end the code was packed and handed to test.',
        'zh-cn': '打包转测时结束的项目阶段。',
      },
    },
    round: {
      type: 'integer',
      min: 1,
      max: 99,
      title: { en: 'Round', 'zh-cn': '轮次' },
      meaning: {
        en: 'Which round of the stage, 1 to 99; may be left out.',
        'zh-cn': '该阶段的第几轮，1 至 99，可省略。',
      },
    },
    plan: planField,
    correction: {
      type: 'integer',
      width: 1,
      title: { en: 'Unplanned packages', 'zh-cn': '计划外打包' },
      meaning: {
        en: 'How often the code was packed again without a plan, 0 to 9: the last digit of the serial number.',
        'zh-cn': '计划外重新打包的次数，0 至 9：流水号的最后一位。',
      },
    },
  },
  order: ['company', 'project', 'terminal', 'iteration', 'stage', 'round', 'plan', 'correction'],
  line: ['company', 'project', 'terminal'],
  marks: { iteration: 'iteration', stage: 'stage' },
  events: {
    iteration: {
      title: { en: 'Next iteration', 'zh-cn': '下一迭代' },
      meaning: {
        en: 'The first package of a stage in the next iteration.',
        'zh-cn': '下一个迭代某阶段的第一个包。',
      },
      set: { iteration: '+1', plan: '01', correction: '0' },
      drop: ['round'],
      choose: ['stage', 'round'],
      implied: ['round'],
    },
    stage: {
      title: { en: 'Next stage', 'zh-cn': '下一阶段' },
      meaning: {
        en: 'The next stage has ended and its code is packed for test; the serial number begins again.',
        'zh-cn': '下一阶段结束，打包转测，流水号重新开始。',
      },
      set: { stage: '$next', plan: '01', correction: '0' },
      drop: ['round'],
      choose: ['stage', 'round'],
      advise: 'iteration',
    },
    round: {
      title: { en: 'Next round', 'zh-cn': '下一轮' },
      meaning: {
        en: 'Another round of the same stage has ended.',
        'zh-cn': '同一阶段又结束了一轮。',
      },
      set: { round: '+1', plan: '01', correction: '0' },
      implied: ['plan', 'correction'],
      advise: 'stage',
    },
    plan: {
      title: { en: 'Next planned package', 'zh-cn': '下一规划版本' },
      meaning: {
        en: 'Another package was planned within the same stage.',
        'zh-cn': '同一阶段内按计划再打一个包。',
      },
      set: { plan: '+1', correction: '0' },
      advise: 'round',
    },
    repack: {
      title: { en: 'Pack again, unplanned', 'zh-cn': '计划外重新打包' },
      meaning: {
        en: 'The package was wrong or did not meet what was asked; the stage stays.',
        'zh-cn': '包有误或不满足要求而重新打包，阶段不变。',
      },
      set: { correction: '+1' },
      late: true,
      advise: 'plan',
    },
  },
  initial: '{company}_{project}_{terminal}_CODE_010',
  examples: [
    {
      name: 'Easier_ET_PC_G1ST1_010',
      means: {
        en: 'ET on PC, packed after the first round of the developers’ test of iteration 1',
        'zh-cn': 'ET 项目 PC 端在迭代一第一轮自测结束后打的包',
      },
    },
    {
      name: 'Easier_ET_PC_G1ST1_011',
      means: { en: 'The same, packed again without a plan', 'zh-cn': '同上，计划外重新打的包' },
    },
    {
      name: 'Easier_ET_PC_release_010',
      means: {
        en: 'Packed after acceptance, in a project without iterations',
        'zh-cn': '没有迭代的项目，验收结束后打的包',
      },
    },
  ],
};

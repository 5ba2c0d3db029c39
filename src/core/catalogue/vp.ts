import type { SchemeData, WordData } from '../scheme/data';
import { dateOption } from './date-option';
import { versionRoles } from './roles';
import { datedNumbers } from './projections/dated';

const externalNumber: WordData = {
  word: 'V',
  title: { en: 'External number', 'zh-cn': '外部版本号' },
  meaning: {
    en: 'The version that leaves the team, tests of development included.',
    'zh-cn': '对外的版本，包括研发测试版本。',
  },
};
const internalNumber: WordData = {
  word: 'B',
  title: { en: 'Internal number', 'zh-cn': '内部版本号' },
  meaning: {
    en: 'The number that the team itself counts its builds by.',
    'zh-cn': '团队内部构建使用的版本号。',
  },
};

/** External (V) and internal (B) numbers of archived versions, with a date and patches: V8.1.0.0321P1. */
export const vp: SchemeData = {
  id: 'vp',
  kind: 'version',
  title: { en: 'VP rule', 'zh-cn': 'VP 规则版本号' },
  source: 'Version number management of project software, VP rule',
  forms: [{ id: 'version', template: '{kind}{major}.{minor}.{revision}.{date}[P{patch}]' }],
  options: {
    number: {
      title: { en: 'Which of the two numbers', 'zh-cn': '哪一种版本号' },
      values: {
        external: { fields: { kind: { words: [externalNumber] } } },
        internal: {
          initial: 'B1.0.0.$today',
          fields: { kind: { words: [internalNumber] } },
        },
      },
    },
    date: dateOption,
  },
  fields: {
    kind: {
      type: 'word',
      title: { en: 'Kind of number', 'zh-cn': '版本号类别' },
      meaning: {
        en: 'Every archived version has two numbers, an internal and an external one.',
        'zh-cn': '每个归档版本都有内部和外部两个版本号。',
      },
      words: [externalNumber, internalNumber],
    },
    major: {
      type: 'integer',
      title: { en: 'Major', 'zh-cn': '主版本号' },
      meaning: {
        en: 'Moves when modules are added or the architecture changes; everything below goes back to 0. The project decides.',
        'zh-cn': '增加模块或整体架构改变时递增，下级归零。由项目决定。',
      },
    },
    minor: {
      type: 'integer',
      title: { en: 'Minor', 'zh-cn': '次版本号' },
      meaning: {
        en: 'Moves when functions grow much better, or a local change breaks compatibility; the revision goes back to 0. The project decides.',
        'zh-cn': '功能有大的增强，或局部改动不再兼容时递增，修订号归零。由项目决定。',
      },
    },
    revision: {
      type: 'integer',
      title: { en: 'Revision', 'zh-cn': '修订版本号' },
      meaning: {
        en: 'Moves when corrected faults or small extensions are published. The project manager decides.',
        'zh-cn': '发布缺陷修正或小的扩充时递增。由项目经理决定。',
      },
    },
    date: {
      type: 'date',
      layouts: ['YYMMDD', 'MMDD', 'YYYYMMDD'],
      except: ['XXX', 'XXXX'],
      title: { en: 'Date', 'zh-cn': '日期版本号' },
      meaning: {
        en: 'The day of the version; a step sets it to today, never to 0. The developers decide.',
        'zh-cn': '该版本的日期：递增时取当天，不归零。由开发人员决定。',
      },
    },
    patch: {
      type: 'integer',
      min: 1,
      title: { en: 'Patch (P)', 'zh-cn': '补丁（P）' },
      meaning: {
        en: 'Numbers the patches of this version, from 1. Absent on anything that is no patch.',
        'zh-cn': '该版本的补丁序号，从 1 开始。不是补丁则省略。',
      },
    },
  },
  order: ['kind', 'major', 'minor', 'revision', 'date', 'patch'],
  line: ['kind', 'major', 'minor'],
  marks: { patch: 'patch' },
  events: {
    major: {
      title: { en: 'Major', 'zh-cn': '主版本' },
      meaning: {
        en: 'Modules were added, or the architecture changed.',
        'zh-cn': '增加了模块，或架构改变。',
      },
      set: { major: '+1', minor: '0', revision: '0', date: '$today' },
      drop: ['patch'],
      implied: ['patch'],
      decides: ['project'],
    },
    minor: {
      title: { en: 'Minor', 'zh-cn': '次版本' },
      meaning: {
        en: 'Functions were much improved, or a local change broke compatibility.',
        'zh-cn': '功能有大的增强，或局部不再兼容。',
      },
      commits: ['breaking', 'feature'],
      set: { minor: '+1', revision: '0', date: '$today' },
      drop: ['patch'],
      implied: ['patch'],
      decides: ['project'],
    },
    revision: {
      title: { en: 'Revision', 'zh-cn': '修订' },
      meaning: {
        en: 'Faults were corrected and confirmed by the testers, and the version is published.',
        'zh-cn': '缺陷已修正并经测试确认，版本对外发布。',
      },
      commits: 'fix',
      set: { revision: '+1', date: '$today' },
      drop: ['patch'],
      implied: ['patch'],
      decides: ['project-manager'],
    },
    patch: {
      title: { en: 'Patch', 'zh-cn': '补丁' },
      meaning: {
        en: 'A published version is patched; everything in front stays.',
        'zh-cn': '为已发布的版本打补丁，前面各项不变。',
      },
      set: { patch: '+1' },
    },
  },
  hotfix: 'patch',
  initial: 'V1.0.0.$today',
  roles: versionRoles,
  projections: datedNumbers(
    ['major', 'minor', 'revision', 'date'],
    ['kind', 'patch'],
    '{kind}.{date:YYYYMMDD}[.p{patch}]',
  ),
  examples: [
    {
      name: 'V8.1.0.0321',
      means: {
        en: 'External version 8.1.0 of 21 March (layout MMDD)',
        'zh-cn': '3 月 21 日的外部版本 8.1.0（MMDD 格式）',
      },
    },
    {
      name: 'B8.1.0.160321',
      means: {
        en: 'Internal number of 8.1.0, on 21 March 2016',
        'zh-cn': '8.1.0 的内部版本号，2016 年 3 月 21 日',
      },
    },
    {
      name: 'V8.1.0.20160321P2',
      means: {
        en: 'Second patch of the external version of 21 March 2016',
        'zh-cn': '2016 年 3 月 21 日外部版本的第二个补丁',
      },
    },
  ],
};

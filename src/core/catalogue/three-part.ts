import type { SchemeData } from '../scheme/data';
import { threeNumbers } from './projections/numbers';

/** Major, minor and revision, where a local change that breaks compatibility moves the minor number. */
export const threePart: SchemeData = {
  id: 'three-part',
  kind: 'version',
  title: { en: 'Three-part number', 'zh-cn': '三段式版本号' },
  source: 'Software and hardware version numbering rules, three-part numbers',
  forms: [{ id: 'version', template: '(|V){major}.{minor}.{revision}' }],
  fields: {
    major: {
      type: 'integer',
      title: { en: 'Major', 'zh-cn': '主版本号' },
      meaning: {
        en: 'Moves when functional modules change greatly: several were added, or the whole architecture is another. It seldom moves.',
        'zh-cn': '功能模块变化很大时递增，例如新增多个模块或整体架构改变。很少变动。',
      },
    },
    minor: {
      type: 'integer',
      title: { en: 'Minor', 'zh-cn': '次版本号' },
      meaning: {
        en: 'Moves for a local change that breaks compatibility or the way programs worked together, or for a big improvement.',
        'zh-cn': '局部改动破坏了兼容性或原有协作方式，或者功能有较大改进时递增。',
      },
    },
    revision: {
      type: 'integer',
      title: { en: 'Revision', 'zh-cn': '修订版本号' },
      meaning: {
        en: 'Moves often: a function was improved or extended locally, or a fault was corrected.',
        'zh-cn': '经常变动：局部函数得到改进或扩充，或修正了缺陷。',
      },
    },
  },
  order: ['major', 'minor', 'revision'],
  line: ['major', 'minor'],
  events: {
    major: {
      title: { en: 'Major', 'zh-cn': '主版本' },
      meaning: {
        en: 'Several modules were added, or the architecture as a whole changed.',
        'zh-cn': '新增了多个模块，或整体架构发生变化。',
      },
      set: { major: '+1', minor: '0', revision: '0' },
      implied: ['minor', 'revision'],
    },
    minor: {
      title: { en: 'Minor', 'zh-cn': '次版本' },
      meaning: {
        en: 'A local change broke compatibility or cooperation, or a function became much better.',
        'zh-cn': '局部改动不再兼容或影响协作，或功能有大的增强。',
      },
      commits: 'breaking',
      set: { minor: '+1', revision: '0' },
      implied: ['revision'],
    },
    revision: {
      title: { en: 'Revision', 'zh-cn': '修订' },
      meaning: {
        en: 'Faults were corrected, or functions improved or extended a little.',
        'zh-cn': '修正了缺陷，或对功能做了小的改进、扩充。',
      },
      commits: ['feature', 'fix'],
      set: { revision: '+1' },
    },
  },
  initial: '1.0.0',
  projections: threeNumbers('major', 'minor', 'revision'),
  examples: [
    {
      name: '1.0.0',
      means: { en: 'First version', 'zh-cn': '第一个版本' },
    },
    {
      name: 'V1.2.3',
      means: {
        en: 'Third revision of 1.2, written with V',
        'zh-cn': '1.2 的第三次修订，带字母 V 的写法',
      },
    },
  ],
};

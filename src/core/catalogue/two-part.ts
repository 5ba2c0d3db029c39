import type { SchemeData } from '../scheme/data';
import { twoNumbers } from './projections/numbers';

/** The short form of the three-part number for small projects: minor and revision alone. */
export const twoPart: SchemeData = {
  id: 'two-part',
  kind: 'version',
  title: { en: 'Two-part number', 'zh-cn': '两段式版本号' },
  source: 'Software and hardware version numbering rules, short form for small projects',
  forms: [{ id: 'version', template: '{minor}.{revision}' }],
  fields: {
    minor: {
      type: 'integer',
      title: { en: 'Minor', 'zh-cn': '次版本号' },
      meaning: {
        en: 'Moves for a change that breaks compatibility or the way programs worked together, or for a big improvement. A small project has no major number above it.',
        'zh-cn': '改动破坏了兼容性或原有协作方式，或者有较大改进时递增。小项目没有更高的主版本号。',
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
  order: ['minor', 'revision'],
  line: ['minor'],
  events: {
    minor: {
      title: { en: 'Minor', 'zh-cn': '次版本' },
      meaning: {
        en: 'Compatibility or cooperation broke, or a function became much better.',
        'zh-cn': '不再兼容、影响协作，或功能有大的增强。',
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
  initial: '1.0',
  projections: twoNumbers('minor', 'revision'),
  examples: [
    {
      name: '0.1',
      means: {
        en: 'First revision of minor 0; whether it is final is not said by the number',
        'zh-cn': '次版本 0 的第一次修订；是否为正式版不由数字表示',
      },
    },
    {
      name: '1.12',
      means: { en: 'Twelfth revision of minor 1', 'zh-cn': '次版本 1 的第十二次修订' },
    },
  ],
};

import type { SchemeData } from '../scheme/data';
import { majorField, minorField, revisionField } from './product-fields';
import { datedNumbers } from './projections/dated';

/** The variant of the product version without a kind and with a short date: ABCV1.1.2_180301. */
export const productDate: SchemeData = {
  id: 'product-date',
  kind: 'version',
  title: { en: 'Product version with date', 'zh-cn': '产品标识与日期版本号' },
  source: 'Software version management standard V1.0.0, product identifier and date',
  forms: [{ id: 'version', template: '{product}V{major}.{minor}.{revision}_{date}' }],
  fields: {
    product: {
      type: 'text',
      of: ['letter', 'digit', 'han'],
      lazy: true,
      except: ['XX', 'XXX', 'XXXX'],
      title: { en: 'Product', 'zh-cn': '产品标识' },
      meaning: { en: 'Which product this is.', 'zh-cn': '标明是哪个产品。' },
    },
    major: majorField,
    minor: minorField,
    revision: revisionField,
    date: {
      type: 'date',
      layouts: ['YYMMDD'],
      title: { en: 'Date', 'zh-cn': '日期' },
      meaning: {
        en: 'The day of this version, with two digits for the year.',
        'zh-cn': '该版本的日期，年份为两位。',
      },
    },
  },
  order: ['product', 'major', 'minor', 'revision', 'date'],
  line: ['product', 'major', 'minor'],
  limits: [
    {
      same: ['product', 'date'],
      count: 10,
      message: {
        en: 'one product has ten versions a day at most. Take the next revision tomorrow.',
        'zh-cn': '同一产品一天最多十个版本。请明天再发布下一个修订。',
      },
    },
  ],
  events: {
    contract: {
      title: { en: 'New contract', 'zh-cn': '新一期合同' },
      meaning: {
        en: 'Work for the next contract, or a large change of the system, begins.',
        'zh-cn': '新一期合同开始，或系统有大的调整。',
      },
      set: { major: '+1', minor: '0', revision: '0', date: '$today' },
      implied: ['minor', 'revision'],
      variants: [
        {
          when: { major: 0 },
          refuse: {
            en: 'the product is not on line yet. Take "Go live" to begin with V1.0.0.',
            'zh-cn': '产品尚未上线。请先用“上线”，从 V1.0.0 开始。',
          },
          advise: 'go-live',
        },
      ],
    },
    'go-live': {
      title: { en: 'Go live', 'zh-cn': '上线' },
      meaning: {
        en: 'The product leaves development and goes on line.',
        'zh-cn': '产品结束研发，正式上线。',
      },
      set: { major: '1', minor: '0', revision: '0', date: '$today' },
      variants: [
        {
          when: { major: { min: 1 } },
          refuse: {
            en: 'the product is on line already. Take "New contract" for the next one.',
            'zh-cn': '产品已经上线。下一期请用“新一期合同”。',
          },
          advise: 'contract',
        },
      ],
    },
    feature: {
      title: { en: 'Large function', 'zh-cn': '新增大功能' },
      meaning: { en: 'A large function was added.', 'zh-cn': '增加了一项大的功能。' },
      commits: 'feature',
      set: { minor: '+1', revision: '0', date: '$today' },
      implied: ['revision'],
    },
    revision: {
      title: { en: 'Revision', 'zh-cn': '修订' },
      meaning: {
        en: 'Something changed, but no large function came or went.',
        'zh-cn': '有改动，但没有增减大的功能。',
      },
      commits: 'fix',
      set: { revision: '+1', date: '$today' },
    },
  },
  initial: '{product}V1.0.0_$today',
  projections: datedNumbers(['major', 'minor', 'revision', 'date'], ['product']),
  examples: [
    {
      name: 'ABCV1.0.0_180301',
      means: {
        en: 'First formal version of the product ABC, on 1 March 2018',
        'zh-cn': '产品 ABC 的第一个正式版本，2018 年 3 月 1 日',
      },
    },
    {
      name: 'ABCV1.1.2_180301',
      means: {
        en: 'Second revision after a large function was added',
        'zh-cn': '增加一项大功能后的第二次修订',
      },
    },
    {
      name: 'ABCV0.9.3_180228',
      means: {
        en: 'Still in development: the product is not on line yet',
        'zh-cn': '仍处于研发阶段，产品尚未上线',
      },
    },
  ],
};

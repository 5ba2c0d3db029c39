import type { EventVariant, SchemeData } from '../scheme/data';
import { majorField, minorField, revisionField } from './product-fields';
import { datedNumbers } from './projections/dated';

const demoStays: EventVariant = {
  when: { kind: 'YS' },
  refuse: {
    en: 'demo software (YS) keeps major 0. Take a feature or a revision, or begin a ZS name for the product.',
    'zh-cn': '演示软件（YS）的主版本号始终为 0。请递增次版本或修订，或为产品另起 ZS 名称。',
  },
  advise: 'feature',
};

/** Contracted products (ZS) and demos (YS), with the day of the revision. */
export const productDemo: SchemeData = {
  id: 'product-demo',
  kind: 'version',
  title: { en: 'Product and demo version (ZS/YS)', 'zh-cn': '产品与演示版本号（ZS/YS）' },
  source: 'Software version management standard, product and demo software',
  forms: [{ id: 'version', template: '[{product}]{kind}_V{major}.{minor}.{revision}_{date}' }],
  fields: {
    product: {
      type: 'text',
      of: ['letter', 'digit', 'han'],
      lazy: true,
      except: ['XX', 'XXX', 'XXXX'],
      title: { en: 'Product', 'zh-cn': '产品标识' },
      meaning: {
        en: 'Which product this is; may be left out where there is only one.',
        'zh-cn': '标明是哪个产品；只有一个产品时可省略。',
      },
    },
    kind: {
      type: 'word',
      title: { en: 'Kind of software', 'zh-cn': '软件类别' },
      meaning: {
        en: 'Whether a contract stands behind the software.',
        'zh-cn': '软件背后是否已有合同。',
      },
      words: [
        {
          word: 'YS',
          title: { en: 'Demo software', 'zh-cn': '演示软件' },
          meaning: {
            en: 'Still in research and development, not in production.',
            'zh-cn': '仍在研发，没有正式投产。',
          },
        },
        {
          word: 'ZS',
          title: { en: 'Product software', 'zh-cn': '产品软件' },
          meaning: {
            en: 'Contracted, with a date of delivery.',
            'zh-cn': '已签合同并定有交付日期。',
          },
        },
      ],
    },
    major: majorField,
    minor: minorField,
    revision: revisionField,
    date: {
      type: 'date',
      layouts: ['YYYYMMDD'],
      title: { en: 'Date', 'zh-cn': '日期' },
      meaning: { en: 'The day of this version.', 'zh-cn': '该版本的日期。' },
    },
  },
  conditions: [
    {
      when: { kind: 'ZS' },
      must: { major: { min: 1 } },
      severity: 'warning',
      message: {
        en: 'Major 0 is for a product in development; the first formal version is V1.0.0.',
        'zh-cn': '主版本号为 0 只用于研发阶段，第一个正式版本是 V1.0.0。',
      },
    },
    {
      when: { kind: 'YS' },
      must: { major: 0 },
      message: {
        en: 'The major number of demo software (YS) is always 0.',
        'zh-cn': '演示软件（YS）的主版本号始终为 0。',
      },
    },
  ],
  order: ['product', 'kind', 'major', 'minor', 'revision', 'date'],
  line: ['product', 'kind', 'major', 'minor'],
  marks: { kind: 'stage' },
  limits: [
    {
      same: ['product', 'kind', 'date'],
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
        demoStays,
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
        demoStays,
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
  initial: 'ZS_V1.0.0_$today',
  projections: datedNumbers(
    ['major', 'minor', 'revision', 'date'],
    ['product', 'kind'],
    '{kind}.{date:YYYYMMDD}',
  ),
  examples: [
    {
      name: 'ZS_V1.1.2_20180301',
      means: {
        en: 'First contract, one large function added, second revision after it, on 1 March 2018',
        'zh-cn': '第一期合同，增加一项大功能后的第二次修订，2018 年 3 月 1 日',
      },
    },
    {
      name: 'YS_V0.1.0_20180301',
      means: {
        en: 'Demo software of 1 March 2018',
        'zh-cn': '2018 年 3 月 1 日的演示软件',
      },
    },
    {
      name: 'ABCZS_V1.0.0_20180301',
      means: {
        en: 'First formal version of the product ABC',
        'zh-cn': '产品 ABC 的第一个正式版本',
      },
    },
  ],
};

import type { GlossaryEntry } from './types';

/** Marks for languages, kinds of software and installers. */
export const editionMarks: readonly GlossaryEntry[] = [
  {
    id: 'sc',
    group: 'edition',
    spellings: ['SC'],
    case: 'exact',
    title: { en: 'Simplified Chinese (SC)', 'zh-cn': '简体中文版（SC）' },
    explanation: {
      en: 'The edition in Simplified Chinese.',
      'zh-cn': '界面为简体中文的版本。',
    },
  },
  {
    id: 'cn',
    group: 'edition',
    spellings: ['CN'],
    case: 'exact',
    title: { en: 'Simplified Chinese (CN)', 'zh-cn': '简体中文版（CN）' },
    explanation: {
      en: 'The edition in Simplified Chinese.',
      'zh-cn': '界面为简体中文的版本。',
    },
    places: [{ scheme: 'eulaid', field: 'lang', value: 'CN' }],
  },
  {
    id: 'tw',
    group: 'edition',
    spellings: ['TW'],
    case: 'exact',
    title: { en: 'Traditional Chinese (TW)', 'zh-cn': '繁体中文版（TW）' },
    explanation: {
      en: 'The edition in Traditional Chinese.',
      'zh-cn': '界面为繁体中文的版本。',
    },
    places: [{ scheme: 'eulaid', field: 'lang', value: 'TW' }],
  },
  {
    id: 'gbk',
    group: 'edition',
    spellings: ['GBK'],
    title: { en: 'GBK edition', 'zh-cn': 'GBK 版' },
    explanation: {
      en: 'The edition in Simplified Chinese whose text is encoded in GBK.',
      'zh-cn': '采用 GBK 编码的简体中文版本。',
    },
  },
  {
    id: 'wx',
    group: 'edition',
    spellings: ['WX'],
    case: 'exact',
    title: { en: 'Official (WX)', 'zh-cn': '正式版标识（WX）' },
    explanation: {
      en: 'An EULAID string that begins so is that of an official version.',
      'zh-cn': 'EULAID 字符串以它开头时为正式版。',
    },
    places: [{ scheme: 'eulaid', field: 'kind', value: 'WX' }],
  },
  {
    id: 'wb',
    group: 'edition',
    spellings: ['WB'],
    case: 'exact',
    title: { en: 'Test (WB)', 'zh-cn': '测试版标识（WB）' },
    explanation: {
      en: 'An EULAID string that begins so is that of a test version.',
      'zh-cn': 'EULAID 字符串以它开头时为测试版。',
    },
    places: [{ scheme: 'eulaid', field: 'kind', value: 'WB' }],
  },
  {
    id: 'zs',
    group: 'edition',
    spellings: ['ZS', '产品软件'],
    case: 'exact',
    title: { en: 'Product software (ZS)', 'zh-cn': '产品软件（ZS）' },
    explanation: {
      en: 'Under contract, with a day of delivery. What the letters stand for is not written down; formal is the likely reading.',
      'zh-cn': '已签合同且有交付日期的软件。字母的含义没有书面说明，一般理解为“正式”。',
    },
    places: [{ scheme: 'product-demo', field: 'kind', value: 'ZS' }],
  },
  {
    id: 'ys',
    group: 'edition',
    spellings: ['YS', '演示软件'],
    case: 'exact',
    title: { en: 'Demo software (YS)', 'zh-cn': '演示软件（YS）' },
    explanation: {
      en: 'Still in development and not in production, so its major number is 0. What the letters stand for is not written down; demo is the likely reading.',
      'zh-cn':
        '仍在研发、没有投入生产的软件，因此主版本号为 0。字母的含义没有书面说明，一般理解为“演示”。',
    },
    places: [{ scheme: 'product-demo', field: 'kind', value: 'YS' }],
  },
  {
    id: 'production-support',
    group: 'edition',
    spellings: ['生产支持软件', 'production-support software'],
    title: { en: 'Production-support software', 'zh-cn': '生产支持软件' },
    explanation: {
      en: 'Software that the factory needs, not the customer. Standards name it and say no more.',
      'zh-cn': '供生产环节使用、不面向客户的软件；规范中只列出名称，没有更多说明。',
    },
  },
  {
    id: 'rfp',
    group: 'edition',
    spellings: ['RFP'],
    case: 'exact',
    title: { en: 'Radio-frequency patch (RFP)', 'zh-cn': '射频补丁（RFP）' },
    explanation: {
      en: 'A patch of the radio part of a phone or a module.',
      'zh-cn': '针对手机或模块射频部分的补丁软件。',
    },
  },
];

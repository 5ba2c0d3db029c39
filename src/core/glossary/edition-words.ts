import type { GlossaryEntry } from './types';

/** Words for which edition of one version it is. */
export const editionWords: readonly GlossaryEntry[] = [
  {
    id: 'oem',
    group: 'edition',
    spellings: ['OEM'],
    title: { en: 'OEM', 'zh-cn': '随机版（OEM）' },
    explanation: {
      en: 'Comes with a new machine and is not sold alone; it can only be installed from scratch.',
      'zh-cn': '随新机器一起提供，不单独零售，只能全新安装。',
    },
  },
  {
    id: 'eval',
    group: 'edition',
    spellings: ['EVAL', 'Evaluation'],
    title: { en: 'Evaluation', 'zh-cn': '评估版（EVAL）' },
    explanation: {
      en: 'The functions of the official version, to be tried before it is bought.',
      'zh-cn': '功能与正式版一致，供购买前试用。',
    },
    contradictions: [
      {
        en: 'Some texts say that it is limited in time or room, others that nothing tells it from retail.',
        'zh-cn': '有的资料说它有时间或空间限制，有的则说与零售版没有区别。',
      },
    ],
  },
  {
    id: 'trial',
    group: 'edition',
    spellings: ['trial', '试用版'],
    title: { en: 'Trial', 'zh-cn': '试用版（Trial）' },
    explanation: {
      en: 'Limited in time or functions; buying it lifts the limits.',
      'zh-cn': '时间或功能受限，购买后解除限制。',
    },
  },
  {
    id: 'unregistered',
    group: 'edition',
    spellings: ['unregistered', '未注册版'],
    title: { en: 'Unregistered', 'zh-cn': '未注册版' },
    explanation: {
      en: 'Runs without end, but with fewer functions until it is registered.',
      'zh-cn': '一般不限时间，但注册之前功能受限。',
    },
  },
  {
    id: 'demo',
    group: 'edition',
    spellings: ['demo', '演示版'],
    title: { en: 'Demo', 'zh-cn': '演示版（Demo）' },
    explanation: {
      en: 'Shows a few functions and cannot be turned into the official version.',
      'zh-cn': '只含少数功能，不能升级为正式版。',
    },
  },
  {
    id: 'lite',
    group: 'edition',
    spellings: ['lite', '精简版'],
    title: { en: 'Lite', 'zh-cn': '精简版（Lite）' },
    explanation: { en: 'A reduced edition.', 'zh-cn': '删减了部分内容的版本。' },
  },
  {
    id: 'full',
    group: 'edition',
    spellings: ['full', 'full version', '完整版', '完全版'],
    title: { en: 'Full version', 'zh-cn': '完整版（Full）' },
    explanation: {
      en: 'Complete: an official version with nothing left out.',
      'zh-cn': '内容完整的正式版本。',
    },
  },
  {
    id: 'sr',
    group: 'edition',
    spellings: ['SR'],
    case: 'exact',
    title: { en: 'Service Release', 'zh-cn': '修正版（SR）' },
    explanation: {
      en: 'Corrects faults that were found after the official version came out.',
      'zh-cn': '修正正式版推出后发现的缺陷。',
    },
  },
  {
    id: 'service-pack',
    group: 'edition',
    spellings: ['SP', 'Service Pack'],
    case: 'exact',
    title: { en: 'Service Pack (SP)', 'zh-cn': '升级包（SP）' },
    explanation: {
      en: 'Many corrections of a product in one package.',
      'zh-cn': '把产品的多项更新合在一起的升级包。',
    },
    places: [{ scheme: 'product-string', field: 'servicePack' }],
  },
  {
    id: 'plus',
    group: 'edition',
    spellings: ['plus', '加强版'],
    title: { en: 'Plus', 'zh-cn': '加强版（Plus）' },
    explanation: {
      en: 'More functions than the ordinary edition.',
      'zh-cn': '比普通版增加了一些功能。',
    },
    contradictions: [
      {
        en: 'It is said to be an edition of its own, and hardly to differ from Deluxe.',
        'zh-cn': '资料把它列为单独的版本，又说它与豪华版相差不大。',
      },
    ],
  },
  {
    id: 'pro',
    group: 'edition',
    spellings: ['pro', 'professional', '专业版'],
    title: { en: 'Professional', 'zh-cn': '专业版（Pro）' },
    explanation: {
      en: 'The edition for professional use.',
      'zh-cn': '面向专业用户的版本。',
    },
    contradictions: [
      {
        en: 'Some texts call it an evaluation version until it is registered, others an official edition.',
        'zh-cn': '有的资料说它注册之前只是评估版，有的则当作正式版本。',
      },
    ],
    places: [{ scheme: 'eulaid', field: 'edition', value: 'PRO' }],
  },
  {
    id: 'home',
    group: 'edition',
    spellings: ['PRE'],
    case: 'exact',
    title: { en: 'Home edition (PRE)', 'zh-cn': '家庭版（PRE）' },
    explanation: {
      en: 'In EULAID strings, the edition for the home. Elsewhere PRE usually means prerelease.',
      'zh-cn': '在 EULAID 字符串中表示家庭版；在别处通常表示预发布版。',
    },
    places: [{ scheme: 'eulaid', field: 'edition', value: 'PRE' }],
  },
  {
    id: 'deluxe',
    group: 'edition',
    spellings: ['deluxe', 'delux', '豪华版'],
    title: { en: 'Deluxe', 'zh-cn': '豪华版（Deluxe）' },
    explanation: {
      en: 'A few extra functions on top of the ordinary edition.',
      'zh-cn': '在普通版之上附加了少量功能。',
    },
    contradictions: [
      {
        en: 'It is said to be an edition of its own, and hardly to differ from Plus.',
        'zh-cn': '资料把它列为单独的版本，又说它与加强版相差不大。',
      },
    ],
  },
  {
    id: 'rvl',
    group: 'edition',
    spellings: ['RVL'],
    title: { en: 'RVL', 'zh-cn': 'RVL' },
    explanation: {
      en: 'Met in the names of downloads; nobody explains it.',
      'zh-cn': '出现在一些下载文件的名称中，含义没有可靠的说明。',
    },
    contradictions: [
      {
        en: 'Some texts list it as an edition of unknown meaning, others say that it names no version at all.',
        'zh-cn': '有的资料把它列为含义不明的版本，有的则说它根本不表示版本。',
      },
    ],
  },
  {
    id: 'free',
    group: 'edition',
    spellings: ['free', '免费版'],
    title: { en: 'Free', 'zh-cn': '免费版（Free）' },
    explanation: { en: 'Costs nothing.', 'zh-cn': '无需付费即可使用。' },
  },
];

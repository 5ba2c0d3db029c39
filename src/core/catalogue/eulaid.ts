import type { SchemeData } from '../scheme/data';

/** The mark of a licence: whether the edition is official, for whom, how it is sold and in which language. */
export const eulaid: SchemeData = {
  id: 'eulaid',
  kind: 'label',
  title: { en: 'Licence mark (EULAID)', 'zh-cn': '许可标识（EULAID）' },
  source: 'Explanation of software version names, EULAID',
  forms: [{ id: 'eulaid', template: '{kind}.{number}_{edition}_{channel}_{lang}' }],
  fields: {
    kind: {
      type: 'word',
      words: [
        {
          word: 'WB',
          title: { en: 'Test edition', 'zh-cn': '测试版' },
          meaning: { en: 'An edition for tests.', 'zh-cn': '供测试的版本。' },
        },
        {
          word: 'WX',
          title: { en: 'Official edition', 'zh-cn': '正式版' },
          meaning: { en: 'An edition for users.', 'zh-cn': '交付用户的版本。' },
        },
      ],
      title: { en: 'Kind', 'zh-cn': '类别' },
      meaning: {
        en: 'WX is official, WB is for tests.',
        'zh-cn': 'WX 为正式版，WB 为测试版。',
      },
    },
    number: {
      type: 'integer',
      title: { en: 'Number', 'zh-cn': '编号' },
      meaning: {
        en: 'A number that the standard does not explain.',
        'zh-cn': '规范未作说明的编号。',
      },
    },
    edition: {
      type: 'word',
      words: [
        {
          word: 'PRE',
          title: { en: 'Home', 'zh-cn': '家庭版' },
          meaning: { en: 'The edition for the home.', 'zh-cn': '供家庭使用。' },
        },
        {
          word: 'PRO',
          title: { en: 'Professional', 'zh-cn': '专业版' },
          meaning: { en: 'The edition for work.', 'zh-cn': '供专业使用。' },
        },
      ],
      title: { en: 'Edition', 'zh-cn': '版本类型' },
      meaning: {
        en: 'PRE is for the home, PRO is professional.',
        'zh-cn': 'PRE 为家庭版，PRO 为专业版。',
      },
    },
    channel: {
      type: 'text',
      of: ['upper'],
      except: ['XX', 'XXX'],
      title: { en: 'Channel', 'zh-cn': '发行渠道' },
      meaning: {
        en: 'How it is sold: RTL in shops, OEM with a machine, EVAL for a trial.',
        'zh-cn': '发行方式：RTL 为零售，OEM 为随机器出货，EVAL 为评估。',
      },
    },
    lang: {
      type: 'text',
      of: ['upper'],
      minLength: 2,
      except: ['XX', 'XXX'],
      title: { en: 'Language', 'zh-cn': '语言' },
      meaning: {
        en: 'The language: CN for simplified, TW for traditional Chinese.',
        'zh-cn': '语言：CN 为简体中文，TW 为繁体中文。',
      },
    },
  },
  order: ['edition', 'channel', 'lang', 'number', 'kind'],
  line: ['edition', 'channel', 'lang'],
  marks: { kind: 'stage' },
  examples: [
    {
      name: 'WX.4_PRO_RTL_CN',
      means: {
        en: 'Official professional edition for shops, in simplified Chinese',
        'zh-cn': '简体中文零售专业正式版',
      },
    },
    {
      name: 'WX.4_PRO_RTL_TW',
      means: { en: 'The same in traditional Chinese', 'zh-cn': '同上，繁体中文' },
    },
  ],
};

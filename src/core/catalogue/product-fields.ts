import type { FieldData } from '../scheme/data';

/** The contract, or 0 while the product is in development. */
export const majorField: FieldData = {
  type: 'integer',
  title: { en: 'Major', 'zh-cn': '主版本号' },
  meaning: {
    en: '0 while in development, 1 when the product goes on line, then one more for each contract.',
    'zh-cn': '研发阶段为 0，上线时为 1，此后按合同期次递增。',
  },
};

/** Large functions. */
export const minorField: FieldData = {
  type: 'integer',
  title: { en: 'Minor', 'zh-cn': '次版本号' },
  meaning: {
    en: 'Moves when a large function is added.',
    'zh-cn': '增加一项大的功能时递增。',
  },
};

/** Everything smaller; runs on across days. */
export const revisionField: FieldData = {
  type: 'integer',
  title: { en: 'Revision', 'zh-cn': '修订号' },
  meaning: {
    en: 'Moves for any change without a large function. It runs on across days; a day has ten names at most.',
    'zh-cn': '没有增减大功能的改动时递增，跨天连续；同一天最多十个版本。',
  },
};

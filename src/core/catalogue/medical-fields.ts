import type { FieldData } from '../scheme/data';

/** The major number, A. */
export const majorField: FieldData = {
  type: 'integer',
  min: 1,
  title: { en: 'Major (A)', 'zh-cn': '主版本号（A）' },
  meaning: {
    en: 'Moves for an enhancement that touches safety or effectiveness, and for every recall; begins at 1.',
    'zh-cn': '影响安全性或有效性的增强，以及一切召回，都要递增；初始值为 1。',
  },
};

/** The minor number, B. */
export const minorField: FieldData = {
  type: 'integer',
  title: { en: 'Minor (B)', 'zh-cn': '子版本号（B）' },
  meaning: {
    en: 'Moves for an enhancement that touches neither safety nor effectiveness; begins at 0.',
    'zh-cn': '不影响安全性和有效性的增强时递增；初始值为 0。',
  },
};

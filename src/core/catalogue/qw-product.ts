import type { SchemeData } from '../scheme/data';

/** The identifier of a product. A text may as well be one of a subsystem; the list of products decides. */
export const qwProduct: SchemeData = {
  id: 'qw-product',
  kind: 'item',
  title: { en: 'Product identifier', 'zh-cn': '产品标识' },
  source: 'Naming rules for software systems, identifiers of products',
  forms: [{ id: 'product', template: '{abbr}{rest}' }],
  fields: {
    abbr: {
      type: 'text',
      of: ['upper'],
      minLength: 2,
      maxLength: 2,
      title: { en: 'Short form', 'zh-cn': '缩写' },
      meaning: {
        en: 'The first two letters; other identifiers write the product so.',
        'zh-cn': '前两位字母，在其他标识中代表该产品。',
      },
    },
    rest: {
      type: 'text',
      of: ['upper'],
      minLength: 2,
      maxLength: 3,
      title: { en: 'Further letters', 'zh-cn': '其余字母' },
      meaning: {
        en: 'Two or three more letters of the name.',
        'zh-cn': '名称的其余 2 至 3 位拼音字母。',
      },
    },
  },
  order: ['abbr', 'rest'],
  line: ['abbr'],
  examples: [
    {
      name: 'DHMIS',
      means: { en: 'A product whose short form is DH', 'zh-cn': '缩写为 DH 的产品' },
    },
  ],
};

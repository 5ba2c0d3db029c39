import type { SchemeData } from '../scheme/data';

/** The identifier of a subsystem: its product, then its own letters. */
export const qwSubsystem: SchemeData = {
  id: 'qw-subsystem',
  kind: 'item',
  title: { en: 'Subsystem identifier', 'zh-cn': '子系统标识' },
  source: 'Naming rules for software systems, identifiers of subsystems',
  forms: [{ id: 'subsystem', template: '{product}{abbr}[{rest}]' }],
  fields: {
    product: {
      type: 'text',
      of: ['upper'],
      minLength: 2,
      maxLength: 2,
      title: { en: 'Product', 'zh-cn': '产品缩写' },
      meaning: {
        en: 'The first two letters of the product.',
        'zh-cn': '产品（项目）标识的前两位字母。',
      },
    },
    abbr: {
      type: 'text',
      of: ['upper'],
      minLength: 2,
      maxLength: 2,
      title: { en: 'Short form', 'zh-cn': '缩写' },
      meaning: {
        en: 'The third and fourth letter; other identifiers write the subsystem so.',
        'zh-cn': '第三、四位字母，在其他标识中代表该子系统。',
      },
    },
    rest: {
      type: 'text',
      of: ['upper'],
      minLength: 1,
      maxLength: 1,
      title: { en: 'Further letter', 'zh-cn': '其余字母' },
      meaning: {
        en: 'A third letter of the subsystem; may be left out.',
        'zh-cn': '子系统名的第三位拼音字母，可省略。',
      },
    },
  },
  order: ['product', 'abbr', 'rest'],
  line: ['product'],
  examples: [
    {
      name: 'DHXS',
      means: {
        en: 'The subsystem XS of the product DH',
        'zh-cn': 'DH 产品的 XS 子系统',
      },
    },
  ],
};

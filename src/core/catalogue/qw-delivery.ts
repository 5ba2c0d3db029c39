import type { SchemeData } from '../scheme/data';

/** Configuration items that are delivered: specifications, designs, manuals and programs. */
export const qwDelivery: SchemeData = {
  id: 'qw-delivery',
  kind: 'item',
  title: { en: 'Delivered configuration item', 'zh-cn': '交付配置项标识' },
  source: 'Naming rules for software systems, configuration identifiers, QWa-bbbb-cc-dd',
  forms: [{ id: 'delivery', template: 'QW{class}-{product}-{item}-{version}' }],
  fields: {
    class: {
      type: 'text',
      of: ['upper', 'digit'],
      minLength: 1,
      maxLength: 1,
      title: { en: 'Product class', 'zh-cn': '产品类别' },
      meaning: {
        en: 'One letter or digit for the class of the product.',
        'zh-cn': '产品类别代码，一位字母或数字。',
      },
    },
    product: {
      type: 'text',
      of: ['upper'],
      minLength: 4,
      maxLength: 5,
      except: ['XXXX', 'XXXXX'],
      title: { en: 'Product or subsystem', 'zh-cn': '产品或子系统' },
      meaning: {
        en: 'The four or five letters of the product, the project or the subsystem.',
        'zh-cn': '产品（项目）或子系统的标识，4 至 5 位字母。',
      },
    },
    item: {
      type: 'word',
      words: [
        {
          word: 'FB',
          title: { en: 'System specification', 'zh-cn': '系统规格说明书' },
          meaning: { en: 'What the system is to do.', 'zh-cn': '说明系统要做什么。' },
        },
        {
          word: 'DP',
          title: { en: 'Development plan', 'zh-cn': '项目开发计划' },
          meaning: { en: 'How the project is run.', 'zh-cn': '说明项目如何开展。' },
        },
        {
          word: 'RS',
          title: { en: 'Requirements specification', 'zh-cn': '软件需求规格说明书' },
          meaning: { en: 'What the software is to do.', 'zh-cn': '说明软件要做什么。' },
        },
        {
          word: 'PD',
          title: { en: 'Outline design', 'zh-cn': '概要设计说明书' },
          meaning: { en: 'The parts of the software.', 'zh-cn': '说明软件的组成部分。' },
        },
        {
          word: 'DD',
          title: { en: 'Detailed design', 'zh-cn': '详细设计说明书' },
          meaning: { en: 'How the parts are made.', 'zh-cn': '说明各部分如何实现。' },
        },
        {
          word: 'UM',
          title: { en: 'User’s manual', 'zh-cn': '用户手册' },
          meaning: { en: 'For those who use it.', 'zh-cn': '供使用者阅读。' },
        },
        {
          word: 'OM',
          title: { en: 'Operator’s manual', 'zh-cn': '操作手册' },
          meaning: { en: 'For those who run it.', 'zh-cn': '供操作者阅读。' },
        },
        {
          word: 'SP',
          title: { en: 'Source program', 'zh-cn': '源程序' },
          meaning: { en: 'The source code.', 'zh-cn': '程序源代码。' },
        },
      ],
      title: { en: 'Kind of item', 'zh-cn': '配置项类别' },
      meaning: {
        en: 'What is delivered, as two letters of the table.',
        'zh-cn': '交付物的类别，取表中的两位字母。',
      },
    },
    version: {
      type: 'integer',
      width: 2,
      min: 1,
      title: { en: 'Version', 'zh-cn': '版本' },
      meaning: { en: 'The version of the item, from 01.', 'zh-cn': '配置项的版本，从 01 开始。' },
    },
  },
  order: ['class', 'product', 'item', 'version'],
  line: ['class', 'product', 'item'],
  events: {
    version: {
      title: { en: 'Next version', 'zh-cn': '下一版本' },
      meaning: { en: 'The item was changed.', 'zh-cn': '配置项有变更。' },
      set: { version: '+1' },
    },
  },
  examples: [
    {
      name: 'QW1-DHXS-RS-01',
      means: {
        en: 'First version of the requirements of the subsystem DHXS, of class 1',
        'zh-cn': '1 类产品 DHXS 子系统需求规格说明书的第一版',
      },
    },
    {
      name: 'QW1-DHMIS-UM-02',
      means: {
        en: 'Second version of the user’s manual of the product DHMIS',
        'zh-cn': 'DHMIS 产品用户手册的第二版',
      },
    },
  ],
};

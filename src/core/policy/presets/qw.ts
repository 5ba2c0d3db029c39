import type { Preset } from './preset';

/** Configuration items by identifiers that hold the product, the kind of item and its version. */
export const qw: Preset = {
  id: 'qw',
  title: { en: 'QW configuration identifiers', 'zh-cn': 'QW 配置标识' },
  description: {
    en: 'Files of delivered items (delivery) and internal items (items), and folders of products and their subsystems (products).',
    'zh-cn':
      '约束 delivery 下的交付配置项、items 下的内部配置项，以及 products 下的产品与子系统目录。',
  },
  source: 'Naming rules for software systems',
  example: 'QW1-DHXS-RS-01',
  examples: {
    file: ['delivery/QW1-DHXS-RS-01.doc', 'items/data/ZCDF02.xml', 'items/DHXSM101-01.c'],
    folder: ['products/DHMIS', 'products/DHMIS/DHXS'],
  },
  variables: [],
  data: {
    files: [
      { in: 'delivery/**', scheme: 'qw-delivery' },
      { in: 'items/**', scheme: 'qw-item' },
      { in: 'products/*', scheme: 'qw-product', names: 'folders' },
      { in: 'products/*/*', scheme: 'qw-subsystem', names: 'folders' },
    ],
  },
};

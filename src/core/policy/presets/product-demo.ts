import type { Preset } from './preset';

/** Products under contract (ZS) and demonstrations (YS), with installers that are called like the version. */
export const productDemo: Preset = {
  id: 'product-demo',
  title: { en: 'Product and demo', 'zh-cn': '产品与演示版本号' },
  description: {
    en: 'Versions of products (ZS) and demonstrations (YS) with their day, tags, release branches, and installers under release that are called like the version.',
    'zh-cn':
      '约束产品（ZS）与演示（YS）版本号及日期、标签、发布分支，以及 release 下以版本号命名的安装文件。',
  },
  source: 'Software version management standard, product and demo software; installation files',
  example: 'ZS_V1.1.0_20180301',
  examples: {
    version: ['ZS_V1.1.0_20180301', 'YS_V0.1.0_20180301'],
    tag: ['ZS_V1.1.0_20180301', 'ABCZS_V1.0.0_20180301'],
    branch: ['release/ZS_V1.1.0_20180301'],
    file: ['release/ZS_V1.1.0_20180301.exe', 'release/win/ABCZS_V1.0.0_20180301.tar.gz'],
  },
  variables: ['product'],
  data: {
    version: 'product-demo',
    tags: ['product-demo'],
    branches: [{ template: 'release/{version}', match: 'release/*' }],
    files: [
      {
        in: 'release/**',
        scheme: 'product-demo',
        extensions: [
          ...['apk', 'deb', 'dmg', 'exe', 'ipa', 'iso', 'jar', 'msi', 'pkg', 'rpm'],
          ...['war', 'zip', '7z', 'tar.gz', 'tgz'],
        ],
      },
    ],
  },
};

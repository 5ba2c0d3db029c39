import type { GlossaryEntry } from './types';

/** Letters that stand for a round, a customer, a patch or an iteration in one scheme or another. */
export const marks: readonly GlossaryEntry[] = [
  {
    id: 'feature-version',
    group: 'letter',
    spellings: ['R'],
    case: 'exact',
    title: { en: 'Feature version (R)', 'zh-cn': '特性版本（R）' },
    explanation: {
      en: 'In Huawei numbers, the features that one product version brings to the market.',
      'zh-cn': '在华为版本号中表示同一产品版本下的特性版本。',
    },
    places: [{ scheme: 'huawei', field: 'release' }],
  },
  {
    id: 'release-round',
    group: 'letter',
    spellings: ['R'],
    case: 'exact',
    title: { en: 'Release round (R)', 'zh-cn': '发布轮次（R）' },
    explanation: {
      en: 'In a tag, how often the version was released. The lists that use it do not explain it.',
      'zh-cn': '在标签中表示该版本第几次发布；使用它的清单没有解释这个字母。',
    },
    places: [{ scheme: 'svn-tag', field: 'kind', value: 'R' }],
  },
  {
    id: 'test-round',
    group: 'letter',
    spellings: ['T'],
    case: 'exact',
    title: { en: 'Test round (T)', 'zh-cn': '测试轮次（T）' },
    explanation: {
      en: 'In a tag, how often the version was handed to test. The lists that use it do not explain it.',
      'zh-cn': '在标签中表示该版本第几次提交测试；使用它的清单没有解释这个字母。',
    },
    places: [{ scheme: 'svn-tag', field: 'kind', value: 'T' }],
  },
  {
    id: 'customer-version',
    group: 'letter',
    spellings: ['C'],
    case: 'exact',
    title: { en: 'Customer version (C)', 'zh-cn': '客户版本（C）' },
    explanation: {
      en: 'A build that is meant for customers. Builds that no customer gets have none.',
      'zh-cn': '计划提供给客户的构建；不提供给客户的构建没有此项。',
    },
    contradictions: [
      {
        en: 'The rule prints C as if it were always there; several of its own examples leave it out.',
        'zh-cn': '规则的写法像是必须有 C，但它自己的几个示例都省略了。',
      },
    ],
    places: [{ scheme: 'huawei', field: 'customer' }],
  },
  {
    id: 'hot-patch',
    group: 'letter',
    spellings: ['SP'],
    case: 'exact',
    title: { en: 'Hot patch (SP)', 'zh-cn': '热补丁（SP）' },
    explanation: {
      en: 'In Huawei numbers, a patch of a version that customers are running. It is no service pack.',
      'zh-cn': '在华为版本号中表示正在运行的版本的热补丁，与 Service Pack 不同。',
    },
    places: [{ scheme: 'huawei', field: 'patch' }],
  },
  {
    id: 'source-program',
    group: 'letter',
    spellings: ['SP'],
    case: 'exact',
    title: { en: 'Source program (SP)', 'zh-cn': '源程序（SP）' },
    explanation: {
      en: 'In the identifiers of delivered items, the source of the program.',
      'zh-cn': '在交付配置项的标识中表示源程序。',
    },
    places: [{ scheme: 'qw-delivery', field: 'item', value: 'SP' }],
  },
  {
    id: 'patch',
    group: 'letter',
    spellings: ['P', 'Patch'],
    title: { en: 'Patch (P)', 'zh-cn': '补丁（P）' },
    explanation: {
      en: 'Counts the patches of one version.',
      'zh-cn': '同一版本的补丁序号。',
    },
    places: [{ scheme: 'vp', field: 'patch' }],
  },
  {
    id: 'iteration',
    group: 'letter',
    spellings: ['G'],
    case: 'exact',
    title: { en: 'Iteration (G)', 'zh-cn': '迭代（G）' },
    explanation: {
      en: 'The iteration of the project. Gn is a placeholder for its number.',
      'zh-cn': '项目的迭代序号；Gn 只是占位写法。',
    },
    places: ['package', 'baseline', 'branch'].map((scheme) => ({ scheme, field: 'iteration' })),
  },
];

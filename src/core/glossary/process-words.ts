import type { GlossaryEntry } from './types';

/** Words of the way from a change to a release. */
export const processWords: readonly GlossaryEntry[] = [
  {
    id: 'baseline',
    group: 'process',
    spellings: ['baseline', '基线'],
    title: { en: 'Baseline', 'zh-cn': '基线' },
    explanation: {
      en: 'A state that was agreed and is kept as a tag, so that later changes are measured against it.',
      'zh-cn': '经确认并以标签固定下来的状态，之后的变更都以它为参照。',
    },
  },
  {
    id: 'milestone',
    group: 'process',
    spellings: ['milestone', '里程碑'],
    title: { en: 'Milestone', 'zh-cn': '里程碑' },
    explanation: {
      en: 'The end of one phase and the start of the next.',
      'zh-cn': '一个阶段结束、下一个阶段开始的节点。',
    },
  },
  {
    id: 'hand-over',
    group: 'process',
    spellings: ['转测', 'hand over to test'],
    title: { en: 'Hand over to test', 'zh-cn': '转测试' },
    explanation: {
      en: 'A package goes from the developers to the testers.',
      'zh-cn': '开发人员把打好的包交给测试人员。',
    },
  },
  {
    id: 'ibt',
    group: 'process',
    spellings: ['IBT'],
    case: 'exact',
    title: { en: 'IBT', 'zh-cn': 'IBT 测试' },
    explanation: {
      en: 'A test of builds as they are put together. Texts use it without explaining it.',
      'zh-cn': '对集成构建的测试；资料中直接使用，没有解释。',
    },
  },
  {
    id: 'trial-site',
    group: 'process',
    spellings: ['试验局', 'trial site'],
    title: { en: 'Trial site', 'zh-cn': '试验局' },
    explanation: {
      en: 'A customer’s site where a version runs on trial before it is sold widely.',
      'zh-cn': '在大范围销售之前，让版本在客户现场试运行的站点。',
    },
  },
  {
    id: 'ess-site',
    group: 'process',
    spellings: ['ESS局', 'ESS'],
    case: 'exact',
    title: { en: 'ESS site', 'zh-cn': 'ESS 局' },
    explanation: {
      en: 'A site of early sale and support. Texts use it without explaining it.',
      'zh-cn': '早期销售与支持的站点；资料中直接使用，没有解释。',
    },
  },
  {
    id: 'esp-site',
    group: 'process',
    spellings: ['ESP局', 'ESP'],
    case: 'exact',
    title: { en: 'ESP site', 'zh-cn': 'ESP 局' },
    explanation: {
      en: 'A site of an early support programme. Texts use it without explaining it.',
      'zh-cn': '早期支持计划的站点；资料中直接使用，没有解释。',
    },
  },
  {
    id: 'external-number',
    group: 'process',
    spellings: ['外部版本号', 'external number', 'external version'],
    title: { en: 'External number', 'zh-cn': '外部版本号' },
    explanation: {
      en: 'The number that customers see, agreed with them.',
      'zh-cn': '对外发布、与客户商定的版本号。',
    },
    contradictions: [
      {
        en: 'Some texts say that it is for customers, others call it the version for testing.',
        'zh-cn': '有的资料说它面向客户，有的则说它是研发测试版本。',
      },
    ],
  },
  {
    id: 'internal-number',
    group: 'process',
    spellings: ['内部版本号', 'internal number', 'internal version'],
    title: { en: 'Internal number', 'zh-cn': '内部版本号' },
    explanation: {
      en: 'The number that the team counts with. Each archived version has one beside its external number.',
      'zh-cn': '团队内部使用的版本号；每个归档版本除外部版本号外还有一个内部版本号。',
    },
  },
  {
    id: 'interim-build',
    group: 'process',
    spellings: ['临时版本', 'interim build'],
    title: { en: 'Interim build', 'zh-cn': '临时版本' },
    explanation: {
      en: 'A build inside a release that will be followed by another.',
      'zh-cn': '一次发布过程中的中间版本，之后还会有新的版本。',
    },
  },
  {
    id: 'final-build',
    group: 'process',
    spellings: ['最终版本', 'final build'],
    title: { en: 'Final build', 'zh-cn': '最终版本' },
    explanation: {
      en: 'The build of a release that goes out.',
      'zh-cn': '一次发布中真正对外发布的那个版本。',
    },
  },
  {
    id: 'emergency-build',
    group: 'process',
    spellings: ['紧急版本', 'emergency build'],
    title: { en: 'Emergency build', 'zh-cn': '紧急版本' },
    explanation: {
      en: 'A build outside the plan, for a fault that cannot wait.',
      'zh-cn': '为不能等待的问题而在计划之外构建的版本。',
    },
  },
  {
    id: 'public-test-site',
    group: 'process',
    spellings: ['公测网吧', 'public-test sites'],
    title: { en: 'Public-test sites', 'zh-cn': '公测网吧' },
    explanation: {
      en: 'Internet cafés in which a version is tested in public first.',
      'zh-cn': '率先公开测试新版本的网吧。',
    },
  },
  {
    id: 'traversal-test',
    group: 'process',
    spellings: ['遍历测试', 'traversal test'],
    title: { en: 'Traversal test', 'zh-cn': '遍历测试' },
    explanation: {
      en: 'Every function is walked through once.',
      'zh-cn': '把全部功能逐一走查一遍。',
    },
  },
  {
    id: 'full-test',
    group: 'process',
    spellings: ['完整测试', 'full test'],
    title: { en: 'Full test', 'zh-cn': '完整测试' },
    explanation: {
      en: 'All test cases are carried out.',
      'zh-cn': '执行全部测试用例。',
    },
  },
  {
    id: 'hotfix',
    group: 'process',
    spellings: ['hotfix'],
    title: { en: 'Hotfix', 'zh-cn': '修补程序（Hotfix）' },
    explanation: {
      en: 'A correction of an earlier version; only its build or revision number differs.',
      'zh-cn': '针对先前版本的修补，只有构建号或修订号不同。',
    },
  },
];

import type { Preset } from './preset';

/** Tags of test and release rounds: v1.0.0_T1_20161009. */
export const svnTag: Preset = {
  id: 'svn-tag',
  title: { en: 'Test and release rounds', 'zh-cn': '测试轮次与发布轮次标签' },
  description: {
    en: 'Tags that carry the version, the test or release round and the day.',
    'zh-cn': '约束标签：带版本号、测试或发布轮次以及日期。',
  },
  source: 'Software version management standard, layout of the repository: tags',
  example: 'v1.0.0_T1_20161009',
  examples: { tag: ['v1.0.0_T1_20161009', 'v1.0.0.33899_T1_20161009', 'v1.0.0_R1_20161109'] },
  variables: [],
  data: { tags: ['svn-tag'] },
};

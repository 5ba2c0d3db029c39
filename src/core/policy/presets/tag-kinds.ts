import type { PolicyData } from '../data';
import type { Preset } from './preset';

/** Branches of one project of a product carry its name in front of the version. */
const projectBranch = {
  kind: 'branch',
  title: { en: 'Branch of a version or of a project', 'zh-cn': '版本分支或项目分支' },
  forms: ['[{project}_]{version}_${branch-suffix}'],
  fields: {
    project: {
      type: 'text',
      of: ['lower', 'digit'],
      also: '-',
      title: { en: 'Project', 'zh-cn': '项目' },
    },
    version: {
      type: 'scheme',
      scheme: 'three-part',
      title: { en: 'Version', 'zh-cn': '版本号' },
    },
  },
  order: ['version', 'project'],
} as const satisfies NonNullable<PolicyData['schemes']>[string];

/**
 * The version made into a tag for each kind of hand-over, and into a branch by a fixed suffix. Of the standard
 * only the headings survive, so every word here is a variable that a policy may set.
 */
export const tagKinds: Preset = {
  id: 'tag-kinds',
  title: { en: 'Tag kinds and branch suffix', 'zh-cn': 'TAG 类别与 BRANCH 后缀' },
  description: {
    en: 'Tags for alpha tests, beta tests and releases, baselines of the product, and branches, each the version with a fixed word behind it, in capitals. The source is incomplete: every word is a variable that the policy may change.',
    'zh-cn':
      '约束 alpha 测试、beta 测试、发布标签，产品基线与分支：均为版本号加固定的大写词。原规范内容不全，每个词都是可在命名规范中修改的变量。',
  },
  source: 'TAG and BRANCH specification of January 2018 (table of contents only)',
  example: '1.2.0_ALPHA',
  examples: {
    version: ['1.2.0'],
    tag: ['1.2.0_ALPHA', '1.2.0_BETA', '1.2.0_RELEASE'],
    baseline: ['1.2.0_BASELINE'],
    branch: ['1.2.0_BRANCH', 'pay-web_1.2.0_BRANCH'],
  },
  variables: [],
  data: {
    version: 'three-part',
    variables: {
      'alpha-tag': 'ALPHA',
      'beta-tag': 'BETA',
      'release-tag': 'RELEASE',
      'baseline-tag': 'BASELINE',
      'branch-suffix': 'BRANCH',
    },
    tags: ['{version}_${alpha-tag}', '{version}_${beta-tag}', '{version}_${release-tag}'],
    baselines: ['{version}_${baseline-tag}'],
    branches: [{ scheme: 'project-branch', match: '*_${branch-suffix}' }],
    schemes: { 'project-branch': projectBranch },
  },
};

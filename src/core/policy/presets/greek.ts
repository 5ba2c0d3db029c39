import { versionRoles } from '../../catalogue/roles';
import type { Preset } from './preset';
import { rolesOf } from './roles-of';

/** Numbers, a day and a stage word, in versions and in the names of documents: 1.1.1.051021_beta. */
export const greek: Preset = {
  id: 'greek',
  title: { en: 'Number, date and Greek letter', 'zh-cn': '希腊字母版本号' },
  description: {
    en: 'Versions, tags, release branches and files of documents, with the stages base, alpha, beta, RC and release: the test site gets alpha, the public network beta once the testers have confirmed it.',
    'zh-cn':
      '约束版本号、标签、发布分支和文档文件名，阶段依次为 base、alpha、beta、RC、release：alpha 版发布到测试环境，测试确认后 beta 版发布到外网。',
  },
  source: 'Naming rules for version releases, Greek-letter system, file names and release cycle',
  example: '1.1.1.051021_beta',
  examples: {
    version: ['1.1.1.051021_beta', '1.0.0.081015_release'],
    tag: ['1.1.1.051021_beta', '1.0.0.081015_release'],
    branch: ['release/1.1.1.051021_beta'],
    file: [
      'doc/项目外包平台测试报告 1.1.1.051021_beta_b.xls',
      'doc/test/项目外包平台测试报告1.1.1.051021_beta_b_LiuQi2.xls',
    ],
  },
  variables: [],
  data: {
    version: 'greek',
    tags: ['greek'],
    branches: [{ template: 'release/{version}', match: 'release/*' }],
    files: [{ in: 'doc/**', scheme: 'greek-file' }],
    roles: rolesOf(versionRoles),
  },
};

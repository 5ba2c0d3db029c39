import type { Preset } from './preset';

/** The folders of a project that the layout asks for, as the standard prints them; 030 stands there twice. */
const documentFolders = [
  ...['000.项目管理', '010.项目计划', '020.项目需求', '030.系统设计', '030.系统测试'],
  ...['040.系统实施', '050.系统运维', '060.技术资料'],
];

/** A repository that was moved from Subversion with its layout: trunk, branches and tags are folders. */
export const svn: Preset = {
  id: 'svn',
  title: { en: 'SVN layout', 'zh-cn': 'SVN 配置库目录' },
  description: {
    en: 'Folders trunk, branches and tags, each project in trunk with src and numbered document folders, branches of sites, and tags of test and release rounds.',
    'zh-cn':
      '约束 trunk、branches、tags 目录，trunk 下各项目的 src 与编号文档目录，地点分支，以及测试与发布轮次标签。',
  },
  source: 'Software version management standard, layout of the repository',
  example: 'v1.0.0_R1_20161109',
  examples: {
    tag: ['v1.0.0_T1_20161009', 'v1.0.0_R1_20161109'],
    branch: ['WH_MOOC', 'SY_ABC'],
    folder: [
      'branches/WH_MOOC',
      'tags/v1.0.0_R1_20161109',
      'trunk/projectA/doc/000.项目管理',
      'trunk/projectA/doc/030.系统测试',
    ],
  },
  variables: [],
  data: {
    tags: ['svn-tag'],
    branches: [{ scheme: 'site-branch', match: '[A-Z][A-Z]_*' }],
    files: [
      { in: 'tags/*', scheme: 'svn-tag', names: 'folders' },
      { in: 'branches/*', scheme: 'site-branch', names: 'folders' },
      { in: 'trunk/*/doc/*', scheme: 'doc-folder', names: 'folders' },
    ],
    layout: [
      { folders: ['trunk', 'branches', 'tags'] },
      { in: 'trunk/*', folders: ['src', 'doc'] },
      { in: 'trunk/*/doc', folders: documentFolders },
    ],
    roles: {
      librarian: {
        title: { en: 'Repository administrator', 'zh-cn': '配置库管理员' },
        people: [],
      },
    },
  },
};

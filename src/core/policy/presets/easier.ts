import { baselineRules } from './baseline';
import { branchRules } from './branch';
import { milestones } from './milestones';
import type { Preset } from './preset';
import { hotfixRule } from './version-preset';

/** A project that calls by one standard what it versions, writes, packs, freezes and branches. */
export const easier: Preset = {
  id: 'easier',
  title: {
    en: 'Whole project: documents, packages, baselines, branches, Huawei versions',
    'zh-cn': '整个项目：文档、代码包、基线、分支与华为版本号',
  },
  description: {
    en: 'External versions as Huawei writes them, documents under doc, code packages under release, baselines of milestones in their order, branches of code packages, branches of hot patches, and the roles that decide.',
    'zh-cn':
      '约束华为格式的外部版本号、doc 下的文档、release 下的代码包、按次序的里程碑基线、代码包分支、热补丁分支，并列出相关角色。',
  },
  source: 'Naming standard for version numbers; Huawei version number description',
  example: 'Baseline_ET_PC_G1ST_20120504',
  examples: {
    version: ['V100R001C01B023'],
    external: ['V100R001C01B023'],
    tag: ['V100R001C01B023', 'V100R001B010'],
    baseline: ['Baseline_ET_PC_G1ST_20120504', 'Baseline_ET_PC_项目计划_G1ST'],
    branch: ['Branch_ET_PC_G1ST_20120504', 'hotfix/V100R001C01B023SP01'],
    file: [
      'doc/Easier_ET_PC_项目计划_011.doc',
      'doc/plan/Easier_ET_PC_会议纪要_020.docx',
      'release/Easier_ET_PC_G1ST1_010.zip',
    ],
  },
  variables: ['company', 'project', 'terminal'],
  data: {
    version: 'huawei',
    external: 'huawei',
    tags: ['huawei'],
    baselines: baselineRules,
    branches: [branchRules, hotfixRule('V[0-9]*')].flat(),
    milestones,
    files: [
      { in: 'release/**', scheme: 'package' },
      { in: 'doc/**', scheme: ['package', 'document'] },
    ],
    roles: {
      'project-manager': {
        title: { en: 'Project manager (PM)', 'zh-cn': '项目经理（PM）' },
        people: [],
      },
      cmo: {
        title: { en: 'Configuration manager (CMO)', 'zh-cn': '配置管理员（CMO）' },
        people: [],
      },
      member: { title: { en: 'Project members', 'zh-cn': '项目成员' }, people: [] },
      qa: { title: { en: 'Quality assurance (QA)', 'zh-cn': '质量保证（QA）' }, people: [] },
      pmo: { title: { en: 'Project office (PMO)', 'zh-cn': '项目管理办公室（PMO）' }, people: [] },
    },
  },
};

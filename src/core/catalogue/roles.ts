import type { Text } from '../text/language';

/** Who decides about the numbers of a version, as the naming standards divide it. */
export const versionRoles: Readonly<Record<string, Text>> = {
  project: { en: 'Project', 'zh-cn': '项目' },
  'project-manager': { en: 'Project manager', 'zh-cn': '项目经理' },
  developer: { en: 'Developers', 'zh-cn': '开发人员' },
};

/** Who freezes configuration items and milestones. */
export const baselineRoles: Readonly<Record<string, Text>> = {
  cmo: { en: 'Configuration manager (CMO)', 'zh-cn': '配置管理员（CMO）' },
};

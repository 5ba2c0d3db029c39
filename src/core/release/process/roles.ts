import type { Text } from '../../text/language';
import type { RoleId } from '../types';

/** What the roles of the release process are called where a policy says nothing else (001 §1.3, 000 §三). */
export const releaseRoles: Readonly<Record<RoleId, Text>> = {
  'product-manager': { en: 'Product manager', 'zh-cn': '产品经理' },
  'development-manager': { en: 'Development manager', 'zh-cn': '开发经理' },
  'test-manager': { en: 'Test manager', 'zh-cn': '测试经理' },
  developer: { en: 'Developer', 'zh-cn': '研发人员' },
  tester: { en: 'Tester', 'zh-cn': '测试人员' },
  'project-manager': { en: 'Project manager', 'zh-cn': '项目经理' },
  'configuration-manager': { en: 'Configuration manager (CMO)', 'zh-cn': '配置管理员（CMO）' },
  member: { en: 'Project member', 'zh-cn': '项目成员' },
  'quality-assurance': { en: 'Quality assurance (QA)', 'zh-cn': '质量保证（QA）' },
  pmo: { en: 'Project management office (PMO)', 'zh-cn': '项目管理办公室（PMO）' },
  librarian: { en: 'Repository administrator', 'zh-cn': '配置库管理员' },
  business: { en: 'Business department', 'zh-cn': '业务部门' },
  'product-department': { en: 'Product department', 'zh-cn': '产品部' },
};

/** What plan nodes are called where a policy says nothing else (PLAN-2). */
export const planNodes: Readonly<Record<string, Text>> = {
  iteration: { en: 'End of the iteration cycle', 'zh-cn': '迭代周期结束' },
  defectReport: { en: 'Defect report', 'zh-cn': '缺陷报告提交' },
  release: { en: 'Release', 'zh-cn': '发布' },
};

/** What a role is called; the id itself where nobody said. */
export function roleTitle(role: RoleId): Text {
  return (Object.hasOwn(releaseRoles, role) ? releaseRoles[role] : undefined) ?? plain(role);
}

/** What a plan node is called; the id itself where nobody said. */
export function nodeTitle(node: string): Text {
  return (Object.hasOwn(planNodes, node) ? planNodes[node] : undefined) ?? plain(node);
}

function plain(id: string): Text {
  return { en: id, 'zh-cn': id };
}

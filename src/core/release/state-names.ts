import type { Text } from '../text/language';
import type { ApprovalState, NodeState, RoleApproval, StageState } from './evaluate/types';
import type { Defect } from './types';

/** What the states of a release and its parts are called, in the editor as on the command line. */

export const stageNames: Readonly<Record<StageState['state'], Text>> = {
  done: { en: 'done', 'zh-cn': '已完成' },
  current: { en: 'current', 'zh-cn': '当前阶段' },
  ahead: { en: 'ahead', 'zh-cn': '未开始' },
};

export const nodeNames: Readonly<Record<NodeState['state'], Text>> = {
  done: { en: 'done', 'zh-cn': '已完成' },
  'done-late': { en: 'done late', 'zh-cn': '逾期完成' },
  overdue: { en: 'overdue', 'zh-cn': '已逾期' },
  'due-soon': { en: 'due soon', 'zh-cn': '即将到期' },
  open: { en: 'open', 'zh-cn': '未到期' },
  unplanned: { en: 'no day planned', 'zh-cn': '未安排日期' },
};

export const approvalNames: Readonly<Record<ApprovalState['state'], Text>> = {
  draft: { en: 'not requested', 'zh-cn': '未申请' },
  'in-review': { en: 'in review', 'zh-cn': '审批中' },
  approved: { en: 'approved', 'zh-cn': '已批准' },
  rejected: { en: 'rejected', 'zh-cn': '已驳回' },
  'in-repository': { en: 'in the repository', 'zh-cn': '已入库' },
};

export const roleApprovalNames: Readonly<Record<RoleApproval['state'], Text>> = {
  open: { en: 'open', 'zh-cn': '待审批' },
  approved: { en: 'approved', 'zh-cn': '已批准' },
  rejected: { en: 'rejected', 'zh-cn': '已驳回' },
  lapsed: { en: 'lapsed: the content has changed since', 'zh-cn': '已失效：批准后内容有改动' },
  unknown: {
    en: 'not counted: its commit is not in the repository',
    'zh-cn': '不计入：仓库中没有所批准的提交',
  },
  stranger: {
    en: 'not counted: who approved does not hold the role',
    'zh-cn': '不计入：批准人不担任该角色',
  },
};

export const defectNames: Readonly<Record<Defect['state'], Text>> = {
  open: { en: 'open', 'zh-cn': '未修复' },
  fixed: { en: 'fixed', 'zh-cn': '已修复' },
  closed: { en: 'closed', 'zh-cn': '已关闭' },
};

export const gateNames = {
  open: { en: 'open', 'zh-cn': '已放行' },
  overridden: { en: 'open by override', 'zh-cn': '强制放行' },
  closed: { en: 'closed', 'zh-cn': '未放行' },
} as const satisfies Record<string, Text>;

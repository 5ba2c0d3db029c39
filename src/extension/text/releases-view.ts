import type { Text } from '../../core/text/language';

/** Texts of the Releases view, and words that the dashboard of a release has from there. */
export const releaseTexts = {
  // Kinds.
  normal: { en: 'Normal release', 'zh-cn': '正常发布' },
  temporary: { en: 'Temporary release', 'zh-cn': '临时发布' },
  emergency: { en: 'Emergency release', 'zh-cn': '紧急发布' },
  normalShort: { en: 'normal', 'zh-cn': '正常' },
  temporaryShort: { en: 'temporary', 'zh-cn': '临时' },
  emergencyShort: { en: 'emergency', 'zh-cn': '紧急' },
  // Groups and states.
  overdue: { en: 'Overdue', 'zh-cn': '已逾期' },
  planned: { en: 'Planned', 'zh-cn': '未开始' },
  running: { en: 'Running', 'zh-cn': '进行中' },
  approved: { en: 'Approved', 'zh-cn': '已批准' },
  released: { en: 'Released', 'zh-cn': '已发布' },
  closed: { en: 'Closed', 'zh-cn': '已关闭' },
  groupLabel: { en: '{group}, releases: {count}', 'zh-cn': '{group}，发布 {count} 个' },
  // One release.
  label: {
    en: '{kind} {version}, {status}: {about}',
    'zh-cn': '{kind} {version}，{status}：{about}',
  },
  nextGate: { en: 'next: {gate}', 'zh-cn': '下一步：{gate}' },
  due: { en: '{node} due {day}', 'zh-cn': '{node}：{day} 到期' },
  overdueSince: { en: '{node} was due {day}', 'zh-cn': '{node}应于 {day} 完成' },
  badgeOne: { en: '1 release is overdue', 'zh-cn': '1 个发布已逾期' },
  badgeMany: { en: '{count} releases are overdue', 'zh-cn': '{count} 个发布已逾期' },
  noGit: {
    en: 'Git tells nothing here: no approval counts, and no tag is known.',
    'zh-cn': '此处无法读取 Git：审批一律不算数，也无从得知标签。',
  },
  untrusted: {
    en: 'Git does not run in a folder that is not trusted: no approval counts, and no tag is known.',
    'zh-cn': '在不受信任的文件夹中不运行 Git：审批一律不算数，也无从得知标签。',
  },
  nobody: { en: '{role}: nobody holds this role', 'zh-cn': '{role}：无人担任' },
  holder: { en: '{role}: {people}', 'zh-cn': '{role}：{people}' },
  separator: { en: '; ', 'zh-cn': '；' },
  inStage: { en: 'In stage “{stage}”; missing:', 'zh-cn': '当前阶段“{stage}”，尚缺：' },
  allDone: { en: 'All stages are done.', 'zh-cn': '所有阶段均已完成。' },
  nothingMissing: { en: 'In stage “{stage}”', 'zh-cn': '当前阶段“{stage}”' },
  more: { en: 'and {count} more', 'zh-cn': '另有 {count} 项' },
  // Below a release.
  missingOne: { en: '1 missing', 'zh-cn': '缺 1 项' },
  missingMany: { en: '{count} missing', 'zh-cn': '缺 {count} 项' },
  approvals: { en: 'Approval', 'zh-cn': '入库审批' },
  plan: { en: 'Plan', 'zh-cn': '计划' },
  nodeDone: { en: 'done {actual}', 'zh-cn': '{actual} 完成' },
  nodeLate: {
    en: 'done {actual}, planned for {planned}',
    'zh-cn': '{actual} 完成，计划 {planned}',
  },
  nodeOverdue: { en: 'was due {planned}', 'zh-cn': '应于 {planned} 完成，已逾期' },
  nodeSoon: { en: 'due soon, {planned}', 'zh-cn': '即将到期，{planned}' },
  nodeOpen: { en: 'planned for {planned}', 'zh-cn': '计划 {planned}' },
  nodeUnplanned: { en: 'no day planned', 'zh-cn': '未安排日期' },
  builds: { en: 'Builds', 'zh-cn': '构建' },
  buildCount: { en: '{count}, last {name}', 'zh-cn': '{count} 个，最近 {name}' },
  none: { en: 'none', 'zh-cn': '无' },
  defects: { en: 'Defects', 'zh-cn': '缺陷' },
  defectCount: {
    en: '{open} open, {fixed} fixed, {closed} closed',
    'zh-cn': '未修复 {open}，已修复 {fixed}，已关闭 {closed}',
  },
  overrides: { en: 'Gates overridden', 'zh-cn': '强制放行' },
  overrideBy: { en: '{person}, {day}: {reason}', 'zh-cn': '{person}，{day}：{reason}' },
  faults: { en: 'Not in order', 'zh-cn': '不合规' },
  detailLabel: { en: '{label}: {state}', 'zh-cn': '{label}：{state}' },
  // Records that cannot be read.
  broken: { en: 'cannot be read', 'zh-cn': '无法读取' },
  brokenLabel: {
    en: 'Release record {file} cannot be read: {reason}',
    'zh-cn': '发布记录 {file} 无法读取：{reason}',
  },
} as const satisfies Record<string, Text>;

import type { Text } from '../../core/text/language';

/** Texts of the Forward Merges view and its commands. */
export const mergeTexts = {
  missingOne: { en: '1 missing', 'zh-cn': '缺少 1 处' },
  missingMany: { en: '{count} missing', 'zh-cn': '缺少 {count} 处' },
  allThere: { en: 'all merged forward', 'zh-cn': '均已前向合并' },
  badge: { en: 'Fixes that newer lines lack: {count}', 'zh-cn': '更新的线缺少的修复：{count}' },
  sourceLabel: {
    en: 'Branch {branch}: fixes: {fixes}, {state}',
    'zh-cn': '分支 {branch}：修复 {fixes} 个，{state}',
  },
  fixLabel: { en: 'Fix {subject}, {state}', 'zh-cn': '修复“{subject}”，{state}' },
  cellLabel: { en: '{line}: {state}', 'zh-cn': '{line}：{state}' },
  fixTooltip: {
    en: '{subject}\n{person}, {date}\nCommit {commit}',
    'zh-cn': '{subject}\n{person}，{date}\n提交 {commit}',
  },
  untold: {
    en: 'This clone does not hold its beginning',
    'zh-cn': '本克隆不含其起点',
  },
  by: { en: '{state} {commit}', 'zh-cn': '{state} {commit}' },
  because: { en: '{state}: {reason}', 'zh-cn': '{state}：{reason}' },
} as const satisfies Record<string, Text>;

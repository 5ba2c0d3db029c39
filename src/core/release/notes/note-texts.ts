import type { Text } from '../../text/language';
import type { ReleaseKind } from '../types';

export const kinds: Readonly<Record<ReleaseKind, Text>> = {
  normal: { en: 'normal release', 'zh-cn': '正常发布' },
  temporary: { en: 'temporary release', 'zh-cn': '临时发布' },
  emergency: { en: 'emergency release', 'zh-cn': '紧急发布' },
};

export const none: Text = { en: 'None.', 'zh-cn': '无。' };
export const withIds: Text = { en: '{text} ({ids})', 'zh-cn': '{text}（{ids}）' };
export const migration: Text = { en: 'Migration: {text}', 'zh-cn': '迁移步骤：{text}' };
export const trigger: Text = { en: 'Trigger: {text}', 'zh-cn': '触发条件：{text}' };
export const way: Text = { en: 'How: {text}', 'zh-cn': '回退方法：{text}' };
export const rehearsed: Text = { en: 'Rehearsed on {day}', 'zh-cn': '已于 {day} 演练' };
export const verified: Text = { en: 'verified', 'zh-cn': '已验证' };
export const notVerified: Text = { en: 'not verified yet', 'zh-cn': '尚未验证' };
export const final: Text = { en: 'final', 'zh-cn': '最终版本' };
export const moreCommits: Text = { en: 'and {count} more', 'zh-cn': '另有 {count} 个提交' };

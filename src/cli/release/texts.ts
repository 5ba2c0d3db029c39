import type { ReleaseStatus } from '../../core/release/evaluate/types';
import type { ReleaseKind } from '../../core/release/types';
import type { Text } from '../../core/text/language';

/** What people call a kind of release. */
export const kindNames: Readonly<Record<ReleaseKind, Text>> = {
  normal: { en: 'normal', 'zh-cn': '正常发布' },
  temporary: { en: 'temporary', 'zh-cn': '临时发布' },
  emergency: { en: 'emergency', 'zh-cn': '紧急发布' },
};

export const statusNames: Readonly<Record<ReleaseStatus, Text>> = {
  planned: { en: 'planned', 'zh-cn': '未开始' },
  running: { en: 'running', 'zh-cn': '进行中' },
  approved: { en: 'approved', 'zh-cn': '已批准' },
  released: { en: 'released', 'zh-cn': '已发布' },
  closed: { en: 'closed', 'zh-cn': '已关闭' },
};

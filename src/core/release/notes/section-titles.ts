import type { Text } from '../../text/language';

/** What the sections of a changelog are called, as https://keepachangelog.com has them where it has them. */
export const sectionTitles = {
  breaking: { en: 'Breaking', 'zh-cn': '不兼容的改动' },
  added: { en: 'Added', 'zh-cn': '新增' },
  fixed: { en: 'Fixed', 'zh-cn': '修复' },
  remaining: { en: 'Known problems', 'zh-cn': '遗留问题' },
} as const satisfies Readonly<Record<string, Text>>;

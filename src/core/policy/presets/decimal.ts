import { versionPreset } from './version-preset';

/** Decimal number: versions such as 2.0rc1. */
export const decimal = versionPreset({
  id: 'decimal',
  title: { en: 'Decimal number', 'zh-cn': '十进制版本号' },
  source: 'Software and hardware version numbering rules, major.minor(.build)',
  examples: ['2.0rc1', '1.0.2'],
  tags: 'optional v',
});

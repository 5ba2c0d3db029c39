import { versionPreset } from './version-preset';

/** Calendar versioning: versions such as 2024.01.0. */
export const calver = versionPreset({
  id: 'calver',
  title: { en: 'Calendar versioning', 'zh-cn': '日历化版本' },
  source: 'https://calver.org',
  examples: ['2024.01.0', '2024.01.3'],
  tags: 'optional v',
});

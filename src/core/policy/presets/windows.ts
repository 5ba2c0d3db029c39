import { versionPreset } from './version-preset';

/** Windows style: versions such as 1.21. */
export const windows = versionPreset({
  id: 'windows',
  title: { en: 'Windows style', 'zh-cn': 'Windows 风格版本号' },
  source: 'Naming rules and formats of software versions, Windows style',
  examples: ['1.21', '2.0', '1.21.13124'],
  tags: 'optional v',
});

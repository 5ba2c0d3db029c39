import { versionPreset } from './version-preset';

/** GNU style: versions such as 1.2.1. */
export const gnu = versionPreset({
  id: 'gnu',
  title: { en: 'GNU style', 'zh-cn': 'GNU 风格版本号' },
  source: 'Naming rules and formats of software versions, GNU style',
  examples: ['1.2.1', '2.0', '5.0.0.13124'],
  tags: 'optional v',
});

import { versionPreset } from './version-preset';

/** Two-part number: versions such as 1.12. */
export const twoPart = versionPreset({
  id: 'two-part',
  title: { en: 'Two-part number', 'zh-cn': '两段式版本号' },
  source: 'Software and hardware version numbering rules, two-part numbers of small projects',
  examples: ['1.12', '0.1'],
  tags: 'optional v',
});

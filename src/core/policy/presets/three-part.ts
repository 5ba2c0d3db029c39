import { versionPreset } from './version-preset';

/** Three-part number: versions such as 1.4.2. */
export const threePart = versionPreset({
  id: 'three-part',
  title: { en: 'Three-part number', 'zh-cn': '三段式版本号' },
  source: 'Software and hardware version numbering rules, three-part numbers',
  examples: ['1.4.2', 'V1.2.3'],
  tags: 'plain',
});

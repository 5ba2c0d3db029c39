import { versionPreset } from './version-preset';

/** Version with ranges: versions such as 1.2.3. */
export const ranged = versionPreset({
  id: 'ranged',
  title: { en: 'Version with ranges', 'zh-cn': '带取值范围的版本号' },
  source: 'Configuration numbers X.Y.Z with ranges',
  examples: ['1.2.3', '99.99.999'],
  tags: 'optional v',
});

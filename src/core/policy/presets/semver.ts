import { versionPreset } from './version-preset';

/** Semantic Versioning: versions such as 1.4.2. */
export const semver = versionPreset({
  id: 'semver',
  title: { en: 'Semantic Versioning', 'zh-cn': '语义化版本' },
  source: 'https://semver.org/spec/v2.0.0.html',
  examples: ['1.4.2', '2.0.0-rc.1'],
  tags: 'optional v',
  hotfixes: { match: '[0-9]*.[0-9]*.[0-9]*', example: '1.4.3' },
});

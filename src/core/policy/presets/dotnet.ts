import { versionPreset } from './version-preset';

/** .NET Framework style: versions such as 1.0.3705.0. */
export const dotnet = versionPreset({
  id: 'dotnet',
  title: { en: '.NET Framework style', 'zh-cn': '.NET Framework 风格版本号' },
  source: 'Naming rules and formats of software versions, .NET Framework style',
  examples: ['1.0.3705.0', '2.0'],
  tags: 'optional v',
});

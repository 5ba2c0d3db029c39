import { versionPreset } from './version-preset';

/** Huawei V/R/C/B version: versions such as V100R001C01B023. */
export const huawei = versionPreset({
  id: 'huawei',
  title: { en: 'Huawei V/R/C/B version', 'zh-cn': '华为 V/R/C/B 版本号' },
  source: 'Huawei version number description, VxxxRxxx[LLL]CxxBxxy[SPxx]',
  examples: ['V100R001C01B023', 'V100R001B010'],
  tags: 'plain',
  hotfixes: { match: 'V[0-9]*', example: 'V100R001C01B023SP01' },
});

import { json5Kind } from '../json/json-kind';

/**
 * HarmonyOS's `oh-package.json5` of a module. `modelVersion` is that of the tools.
 *
 * Governing source: https://developer.huawei.com/consumer/en/doc/harmonyos-guides/ide-oh-package-json5
 */
export const ohPackage = json5Kind(
  { id: 'oh-package', files: ['oh-package.json5'], namedFiles: ['*oh-package*.json5'] },
  [{ keys: ['version'], ecosystem: 'semver' }],
);

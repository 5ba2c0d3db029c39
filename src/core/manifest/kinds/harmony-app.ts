import { json5Kind } from '../json/json-kind';

/**
 * HarmonyOS's `AppScope/app.json5`: the version that people read and the code that rises.
 *
 * Governing source: https://developer.huawei.com/consumer/en/doc/harmonyos-guides/app-configuration-file
 */
export const harmonyApp = json5Kind(
  { id: 'harmony-app', files: ['AppScope/app.json5'], namedFiles: ['*app*.json5'] },
  [
    { keys: ['app', 'versionName'], ecosystem: 'harmony', group: 'app' },
    { keys: ['app', 'versionCode'], ecosystem: 'harmony-code', shape: 'code', group: 'app' },
  ],
);

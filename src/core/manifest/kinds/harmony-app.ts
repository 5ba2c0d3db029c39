import { json5Kind } from '../json/json-kind';

/**
 * HarmonyOS's `AppScope/app.json5`: the version that people read and the code that rises. Apps that are built as
 * part of the system have it as `app.json`; those of the first model (FA) have both in the `config.json` of
 * every module.
 *
 * Governing source: https://developer.huawei.com/consumer/en/doc/harmonyos-guides/app-configuration-file,
 * https://developer.huawei.com/consumer/en/doc/harmonyos-guides/app-structure
 */
export const harmonyApp = json5Kind(
  {
    id: 'harmony-app',
    files: ['AppScope/app.{json5,json}', 'src/main/config.json'],
    namedFiles: ['*app*.json5'],
  },
  [
    { keys: ['app', 'versionName'], ecosystem: 'harmony', group: 'app' },
    { keys: ['app', 'versionCode'], ecosystem: 'harmony-code', shape: 'code', group: 'app' },
    { keys: ['app', 'version', 'name'], ecosystem: 'harmony', group: 'app' },
    { keys: ['app', 'version', 'code'], ecosystem: 'harmony-code', shape: 'code', group: 'app' },
  ],
);

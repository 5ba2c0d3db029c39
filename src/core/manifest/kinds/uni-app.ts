import { hasJsonKey } from '../json/has-key';
import { jsonKind } from '../json/json-kind';

/** What no other file of this name has. */
const ownKeys = [
  'app-plus',
  'uni-app-x',
  'uniStatistics',
  'mp-weixin',
  'mp-alipay',
  'vueVersion',
  'transformPx',
];

/** What the manifest of a 5+ App has, uni-app's predecessor of the same tools. */
const plusKeys = ['plus', 'launch_path', 'version'];

const isEmpty = (value: string): boolean => value === '';

/**
 * uni-app's `manifest.json`, which has comments. The names at the top are the app's; those within a platform
 * (`quickapp-webview`) are that platform's. A 5+ App has both in its `version`, where the code may be empty.
 *
 * Governing source: https://uniapp.dcloud.net.cn/collocation/manifest.html,
 * https://ask.dcloud.net.cn/article/94
 */
export const uniApp = jsonKind(
  {
    id: 'uni-app',
    files: ['manifest.json'],
    namedFiles: ['*manifest*.json'],
    recognizes: (text) => {
      const isUniApp =
        hasJsonKey(text, 'versionName') && ownKeys.some((key) => hasJsonKey(text, key));
      return isUniApp || plusKeys.every((key) => hasJsonKey(text, key));
    },
  },
  [
    { keys: ['versionName'], ecosystem: 'free', group: 'app' },
    { keys: ['versionCode'], ecosystem: 'android-code', shape: 'code', group: 'app' },
    { keys: ['version', 'name'], ecosystem: 'free', group: 'app', isNone: isEmpty },
    {
      keys: ['version', 'code'],
      ecosystem: 'android-code',
      shape: 'code',
      group: 'app',
      isNone: isEmpty,
    },
  ],
);

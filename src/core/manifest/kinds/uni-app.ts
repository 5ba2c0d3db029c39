import { hasJsonKey } from '../json/has-key';
import { jsonKind } from '../json/json-kind';

/** What no other file of this name has. */
const ownKeys = ['app-plus', 'uniStatistics', 'mp-weixin', 'vueVersion', 'transformPx'];

/**
 * uni-app's `manifest.json`, which has comments. The names at the top are the app's; those within a platform
 * (`quickapp-webview`) are that platform's.
 *
 * Governing source: https://uniapp.dcloud.net.cn/collocation/manifest.html
 */
export const uniApp = jsonKind(
  {
    id: 'uni-app',
    files: ['manifest.json'],
    namedFiles: ['*manifest*.json'],
    recognizes: (text) => {
      return hasJsonKey(text, 'versionName') && ownKeys.some((key) => hasJsonKey(text, key));
    },
  },
  [
    { keys: ['versionName'], ecosystem: 'free', group: 'app' },
    { keys: ['versionCode'], ecosystem: 'android-code', shape: 'code', group: 'app' },
  ],
);

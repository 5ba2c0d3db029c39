import { hasJsonKey } from '../json/has-key';
import { jsonKind } from '../json/json-kind';

/**
 * The `manifest.json` of a quick app (快应用). Its code is a number, or digits in quotes.
 *
 * Governing source: https://doc.quickapp.cn/framework/manifest.html
 */
export const quickApp = jsonKind(
  {
    id: 'quick-app',
    files: ['manifest.json'],
    namedFiles: ['*manifest*.json'],
    recognizes: (text) => hasJsonKey(text, 'versionName') && hasJsonKey(text, 'package'),
  },
  [
    { keys: ['versionName'], ecosystem: 'free', group: 'app' },
    { keys: ['versionCode'], ecosystem: 'integer', shape: 'code', group: 'app' },
  ],
);

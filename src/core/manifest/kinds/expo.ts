import { hasJsonKey } from '../json/has-key';
import { jsonKind } from '../json/json-kind';

/**
 * Expo's `app.json` or `app.config.json`: the version of the app, and the numbers of its builds.
 *
 * Governing source: https://docs.expo.dev/versions/latest/config/app/
 */
export const expo = jsonKind(
  {
    id: 'expo',
    files: ['app.json', 'app.config.json'],
    namedFiles: ['*app*.json'],
    recognizes: (text) => hasJsonKey(text, 'expo'),
  },
  [
    { keys: ['expo', 'version'], ecosystem: 'free', group: 'app' },
    {
      keys: ['expo', 'ios', 'buildNumber'],
      ecosystem: 'apple-build',
      shape: 'code',
      group: 'app',
    },
    {
      keys: ['expo', 'android', 'versionCode'],
      ecosystem: 'android-code',
      shape: 'code',
      group: 'app',
    },
  ],
);

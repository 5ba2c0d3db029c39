import { hasJsonKey } from '../json/has-key';
import { jsonKind } from '../json/json-kind';

/**
 * The `manifest.json` of an extension of Chrome and other browsers. `version_name` is what people see in place
 * of the version, a free text that mostly is the version as it is called elsewhere.
 *
 * Governing source: https://developer.chrome.com/docs/extensions/reference/manifest/version
 */
export const webExtension = jsonKind(
  {
    id: 'web-extension',
    files: ['manifest.json'],
    namedFiles: ['*manifest*.json'],
    recognizes: (text) => hasJsonKey(text, 'manifest_version'),
  },
  [
    { keys: ['version'], ecosystem: 'chrome', group: 'extension' },
    { keys: ['version_name'], ecosystem: 'free', shape: 'alike', group: 'extension' },
  ],
);

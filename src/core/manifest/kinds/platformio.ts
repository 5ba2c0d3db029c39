import { hasJsonKey } from '../json/has-key';
import { jsonKind } from '../json/json-kind';

/**
 * The `library.json` of a library for PlatformIO. H5P's file of this name has a `machineName`.
 *
 * Governing source: https://docs.platformio.org/en/latest/manifests/library-json/fields/version.html
 */
export const platformio = jsonKind(
  {
    id: 'platformio',
    files: ['library.json'],
    namedFiles: ['*library*.json'],
    recognizes: (text) => {
      return (
        hasJsonKey(text, 'name') && hasJsonKey(text, 'version') && !hasJsonKey(text, 'machineName')
      );
    },
  },
  [{ keys: ['version'], ecosystem: 'semver' }],
);

import { searchOf } from '../candidates';
import { readIni } from '../ini/read-ini';
import { isLiteralVersion, plainCandidate } from '../plain-slot';
import type { ManifestKind } from '../types';

/**
 * A library for Arduino: the key `version`.
 *
 * Governing source: https://arduino.github.io/arduino-cli/latest/library-specification/
 */
export const arduinoLibrary: ManifestKind = {
  id: 'arduino-library',
  files: ['library.properties'],
  largest: 1024 * 1024,
  find: (text) => {
    const dialect = { delimiters: '=', comments: '#', continues: false, hasSections: false };
    const entries = readIni(text, dialect).filter(
      ({ key, range: { offset, length } }) =>
        key === 'version' && isLiteralVersion(text.slice(offset, offset + length)),
    );
    return searchOf(
      entries.map(({ key, range }) => plainCandidate(key, range, text, { ecosystem: 'semver' })),
    );
  },
};

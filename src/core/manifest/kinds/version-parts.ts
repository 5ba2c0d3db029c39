import { searchOf } from '../candidates';
import { readIni, type IniDialect, type IniEntry } from '../ini/read-ini';
import type { FoundSlot, ManifestKind, VersionPart } from '../types';

const assignments: IniDialect = {
  delimiters: '=',
  comments: '#',
  continues: false,
  hasSections: false,
};

const parts: Readonly<Record<string, VersionPart>> = {
  VERSION_MAJOR: 'major',
  VERSION_MINOR: 'minor',
  PATCHLEVEL: 'patch',
  VERSION_PATCH: 'patch',
  VERSION_TWEAK: 'build',
  EXTRAVERSION: 'suffix',
};

/**
 * A file `VERSION` with a line for each part, as Zephyr's applications have it (and MySQL, with its name before
 * each): in `EXTRAVERSION` stands what is behind the `-` of a version.
 *
 * Governing source: https://docs.zephyrproject.org/latest/build/version/index.html
 */
export const versionParts: ManifestKind = {
  id: 'version-parts',
  files: ['VERSION', 'MYSQL_VERSION'],
  largest: 1024 * 1024,
  recognizes: (text) => /^[ \t]*(?:[A-Z]+_)?VERSION_MAJOR[ \t]*=/m.test(text),
  find: (text) => {
    const slots = readIni(text, assignments).flatMap((entry) => slotOf(entry, text));
    return searchOf(slots.map((found) => ({ ...found, found })));
  },
};

function slotOf({ key, range }: IniEntry, text: string): readonly FoundSlot[] {
  const value = text.slice(range.offset, range.offset + range.length);
  const part = parts[key.replace(/^[A-Z]+_(?=VERSION_)/, '')];
  if (part === undefined) return [];
  const isSuffix = part === 'suffix';
  if (!(isSuffix ? /^[\w.-]*$/ : /^\d+$/).test(value)) return [];
  const ecosystem = isSuffix ? 'free' : 'integer';
  return [{ slot: key, value, range, ecosystem, writing: 'plain', group: 'VERSION', part }];
}

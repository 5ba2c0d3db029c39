import { textAt } from '../../text/range';
import { assignParts, type PartMacro } from '../c/split-version';
import { searchOf } from '../candidates';
import { readIni, type IniDialect, type IniEntry } from '../ini/read-ini';
import type { FoundSlot, ManifestKind, VersionPart } from '../types';

const assignments: IniDialect = {
  delimiters: '=',
  comments: '#',
  continues: false,
  hasSections: false,
};

const parts: ReadonlyMap<string, VersionPart> = new Map<string, VersionPart>([
  ['VERSION_MAJOR', 'major'],
  ['VERSION_MINOR', 'minor'],
  ['PATCHLEVEL', 'patch'],
  ['VERSION_PATCH', 'patch'],
  ['VERSION_TWEAK', 'build'],
  ['EXTRAVERSION', 'suffix'],
]);

/** Keys that are nothing but the word for a part. */
const bareWords = ['MAJOR', 'MINOR', 'BUILD', 'PATCH'];

/**
 * A file `VERSION` with a line for each part, as Zephyr's applications have it (and MySQL, with its name before
 * each, and Chromium with plain words): in `EXTRAVERSION` stands what is behind the `-` of a version.
 *
 * Governing source: https://docs.zephyrproject.org/latest/build/version/index.html
 */
export const versionParts: ManifestKind = {
  id: 'version-parts',
  files: ['VERSION', 'MYSQL_VERSION'],
  largest: 1024 * 1024,
  recognizes: (text) => /^[ \t]*(?:(?:[A-Z]+_)?VERSION_)?MAJOR[ \t]*=/m.test(text),
  find: (text) => {
    const entries = readIni(text, assignments);
    const named = entries.flatMap((entry) => slotOf(entry, text));
    const bare = assignParts(entries.flatMap((entry) => bareOf(entry, text)));
    const slots = [...named, ...bare];
    return searchOf(slots.map((found) => ({ ...found, found })));
  },
};

function slotOf({ key, range }: IniEntry, text: string): readonly FoundSlot[] {
  const value = textAt(text, range);
  const part = parts.get(key.replace(/^[A-Z]+_(?=VERSION_)/, ''));
  if (part === undefined) return [];
  const isSuffix = part === 'suffix';
  if (!(isSuffix ? /^[\w.-]*$/ : /^\d+$/).test(value)) return [];
  const ecosystem = isSuffix ? 'free' : 'integer';
  return [{ slot: key, value, range, ecosystem, writing: 'plain', group, part }];
}

const group = 'VERSION';

function bareOf({ key, range }: IniEntry, text: string): readonly PartMacro[] {
  const value = textAt(text, range);
  if (!bareWords.includes(key) || !/^\d+$/.test(value)) return [];
  const slot = { slot: key, value, range, ecosystem: 'integer', writing: 'plain' } as const;
  return [{ slot, word: key, group, isBare: true }];
}

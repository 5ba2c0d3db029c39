import { lastSegment } from '../../paths/last-segment';
import { qmakeAssignments, type QmakeWord } from '../qmake/assignments';
import { searchOfTwins } from '../twins';
import type { FoundSlot, ManifestKind, VersionPart } from '../types';
import { ownNames } from '../variables/own-name';
import { definedByWords } from '../variables/defining-words';
import { plainLiteral } from '../variables/plain-literal';
import { versionVariables, type Variable } from '../variables/version-variables';

/** The variables that qmake itself splits a version over. */
const ownParts: ReadonlyMap<string, VersionPart> = new Map<string, VersionPart>([
  ['VER_MAJ', 'major'],
  ['VER_MIN', 'minor'],
  ['VER_PAT', 'patch'],
]);

/**
 * A qmake project: `VERSION` and other variables for the project's own version, whole or in parts, in every
 * scope, also as a macro in `DEFINES`. What is given only where the variable is empty is a default.
 */
export const qmake: ManifestKind = {
  id: 'qmake',
  files: ['*.{pro,pri}'],
  largest: 4 * 1024 * 1024,
  find: (text, { path }) => {
    const all = [...qmakeAssignments(text)].filter(({ isDefault }) => !isDefault);
    const given = all.flatMap(({ name, operator, words: [word] }) =>
      operator === '=' && word ? [{ name, ...word }] : [],
    );
    const targets = given.flatMap(({ name, text: value }) => (name === 'TARGET' ? [value] : []));
    const isOwn = ownNames([...targets, lastSegment(path).replace(/\.pr[oi]$/, '')]);
    const macros = all.flatMap(({ name, words }) => (name === 'DEFINES' ? words : []));
    const variables = versionVariables(given.flatMap(variableOf), { isOwn });
    const defines = versionVariables(definedByWords(macros), { isOwn });
    const named = defines.map((slot) => ({ ...slot, slot: `DEFINES.${slot.slot}` }));
    return searchOfTwins([...given.flatMap(partOf), ...variables, ...named]);
  },
};

interface GivenWord extends QmakeWord {
  readonly name: string;
}

function partOf({ name, text: value, range }: GivenWord): readonly FoundSlot[] {
  const part = ownParts.get(name);
  if (part === undefined || !/^\d+$/.test(value)) return [];
  return [{ slot: name, value, range, ecosystem: 'integer', writing: 'plain', group: 'VER', part }];
}

function variableOf({ name, text: value, range }: GivenWord): readonly Variable[] {
  const quoted = value.length > 1 && value.startsWith('"') && value.endsWith('"') ? 1 : 0;
  const text = value.slice(quoted, value.length - quoted);
  const literal = plainLiteral(text, range.offset + quoted);
  return literal ? [{ name, literal, writing: 'plain' }] : [];
}

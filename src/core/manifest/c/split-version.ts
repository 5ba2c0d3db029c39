import { byKey } from '../../text/by-key';
import type { FoundSlot, VersionPart } from '../types';

/** A macro that holds one number of a version, with the word that says which. */
export interface PartMacro {
  readonly slot: FoundSlot;
  readonly word: string;
  /** Shared by the parts of one version. */
  readonly group: string;
  /** Whether its name has no word for a version. */
  readonly isBare: boolean;
}

const leading: Readonly<Record<string, VersionPart>> = {
  MAJOR: 'major',
  MAIN: 'major',
  MINOR: 'minor',
  SUB: 'minor',
  SUB1: 'minor',
};

/** Words that can only be the third number; any other word is the third or the fourth, as they stand. */
const third = [
  'PATCH',
  'MICRO',
  'PATCHLEVEL',
  'SUBLEVEL',
  'SUBMINOR',
  'TINY',
  'POINT',
  'FIX',
  'BUGFIX',
  'SUB2',
];

/** Whether a word names one number, where `RELEASE` or `BUILD` may also name a whole version. */
export function isOneNumber(word: string): boolean {
  return word !== 'MAIN' && (leading[word] !== undefined || third.includes(word));
}

/**
 * The slots of split versions, each with its part. `BUILD`, `REVISION` and the like are the third number
 * where no other is or where they stand between the second and that one, else the fourth, for their order
 * differs from one convention to the next. A group without a major number is no version, and neither is one
 * of bare names without a minor one.
 */
export function assignParts(macros: readonly PartMacro[]): readonly FoundSlot[] {
  return [...byKey(macros, ({ group }) => group).values()].flatMap(assignGroup);
}

function assignGroup(macros: readonly PartMacro[]): readonly FoundSlot[] {
  const words = new Map(macros.map(({ word, slot }) => [slot.slot, word]));
  const partOf = leadingParts(words);
  const found = new Set(partOf.values());
  const isBare = macros.every((macro) => macro.isBare);
  if (!found.has('major') || (isBare && !found.has('minor'))) return [];
  const [patch, build] = restInOrder([...words], partOf);
  if (patch !== undefined) partOf.set(patch, 'patch');
  if (build !== undefined) partOf.set(build, 'build');
  return macros.flatMap(({ slot, group }) => {
    const part = partOf.get(slot.slot);
    return part === undefined ? [] : [{ ...slot, group, part }];
  });
}

/** The first and the second number; Linux calls its second one the patch level. */
function leadingParts(words: ReadonlyMap<string, string>): Map<string, VersionPart> {
  const all = [...words.values()];
  const isLinux = all.includes('SUBLEVEL') && !all.includes('MINOR');
  return new Map(
    [...words].flatMap(([name, word]): [string, VersionPart][] => {
      const part = isLinux && word === 'PATCHLEVEL' ? 'minor' : leading[word];
      return part === undefined ? [] : [[name, part]];
    }),
  );
}

/** The names of the numbers behind the second one. */
function restInOrder(
  words: readonly (readonly [name: string, word: string])[],
  leadingNames: ReadonlyMap<string, VersionPart>,
): readonly string[] {
  const rest = words.filter(([name]) => !leadingNames.has(name));
  const thirds = rest.filter(([, word]) => third.includes(word));
  const others = rest.filter(([, word]) => !third.includes(word));
  const places = words.map(([name]) => name);
  const other = places.indexOf(others[0]?.[0] ?? '');
  const patch = places.indexOf(thirds[0]?.[0] ?? '');
  const minor = places.findIndex((name) => leadingNames.get(name) === 'minor');
  const isBetween = minor >= 0 && other > minor && other < patch;
  return (isBetween ? rest : [...thirds, ...others]).map(([name]) => name);
}

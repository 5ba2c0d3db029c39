import type { FoundSlot, VersionPart } from '../types';

/** A macro that holds one number of a version, with the word that says which. */
export interface PartMacro {
  readonly slot: FoundSlot;
  readonly word: string;
  /** Shared by the parts of one version. */
  readonly group: string;
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
  'SUBMINOR',
  'TINY',
  'POINT',
  'FIX',
  'BUGFIX',
  'SUB2',
];

/**
 * The slots of split versions, each with its part. `BUILD`, `REVISION` and the like are the third number
 * where no other is, else the fourth, for their order differs from one convention to the next. A group
 * without a major number is no version.
 */
export function assignParts(macros: readonly PartMacro[]): readonly FoundSlot[] {
  const groups = new Map<string, PartMacro[]>();
  for (const macro of macros) {
    const same = groups.get(macro.group);
    if (same) same.push(macro);
    else groups.set(macro.group, [macro]);
  }
  return [...groups.values()].flatMap(assignGroup);
}

function assignGroup(macros: readonly PartMacro[]): readonly FoundSlot[] {
  const taken = new Map<VersionPart, string>();
  for (const { word, slot } of macros) {
    const part = leading[word] ?? (third.includes(word) ? 'patch' : undefined);
    if (part) taken.set(part, slot.slot);
  }
  if (!taken.has('major')) return [];
  for (const { word, slot } of macros) {
    const isAssigned = leading[word] !== undefined || third.includes(word);
    if (isAssigned || [...taken.values()].includes(slot.slot)) continue;
    if (!taken.has('patch')) taken.set('patch', slot.slot);
    else if (!taken.has('build')) taken.set('build', slot.slot);
  }
  const partOf = new Map([...taken].map(([part, name]) => [name, part]));
  return macros.flatMap(({ slot, group }) => {
    const part = partOf.get(slot.slot);
    return part === undefined ? [] : [{ ...slot, group, part }];
  });
}

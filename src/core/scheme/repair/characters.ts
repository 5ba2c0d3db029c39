const separators = '-_.,:;/\\、。·—–~+ ';

/** What sort of character it is; a name changes from one part to the next where the sort changes. */
export type CharacterKind = 'digit' | 'separator' | 'letter' | 'none';

/** @param character one UTF-16 unit, or nothing at an end of the text */
export function kindOf(character: string): CharacterKind {
  if (character === '') return 'none';
  if (character >= '0' && character <= '9') return 'digit';
  return separators.includes(character) ? 'separator' : 'letter';
}

/** Whether a part of the text may begin or end at a position. */
export function isBoundary(text: string, position: number): boolean {
  const before = kindOf(text.charAt(position - 1));
  const after = kindOf(text.charAt(position));
  return before !== after || before === 'separator' || '()[]{}'.includes(text.charAt(position));
}

/** Characters that are taken for one another when a name is typed or scanned. */
const lookAlikes = ['0Oo', '1lI|', '2Zz', '5Ss', '8B'];

/** The characters that look like this one. */
export function lookAlikesOf(character: string): readonly string[] {
  const group = lookAlikes.find((each) => each.includes(character)) ?? '';
  return [...group].filter((other) => other !== character);
}

/** The same letter in the other case; undefined for what has none. */
export function otherCase(character: string): string | undefined {
  if (character >= 'a' && character <= 'z') return character.toUpperCase();
  return character >= 'A' && character <= 'Z' ? character.toLowerCase() : undefined;
}

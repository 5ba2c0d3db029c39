import type { CharacterClass } from './data';

/** A set of characters: which ASCII ones, and which kinds beyond ASCII. */
export interface CharacterSet {
  /** 1 at each ASCII code that belongs to the set. */
  readonly ascii: Uint8Array;
  readonly han: boolean;
  /** Letters of every script beyond ASCII, Han included. */
  readonly letter: boolean;
  /** Further characters beyond ASCII. */
  readonly others: ReadonlySet<string>;
}

/** The set of the given classes and further characters. */
export function characterSet(classes: readonly CharacterClass[], also = ''): CharacterSet {
  const ascii = new Uint8Array(128);
  const others = new Set<string>();
  const addRange = (from: string, to: string): void => {
    for (let code = from.charCodeAt(0); code <= to.charCodeAt(0); code++) ascii[code] = 1;
  };
  for (const name of classes) {
    if (name === 'upper' || name === 'letter') addRange('A', 'Z');
    if (name === 'lower' || name === 'letter') addRange('a', 'z');
    if (name === 'digit') addRange('0', '9');
    if (name === 'space') addRange(' ', ' ');
  }
  for (const character of also) {
    if (character.charCodeAt(0) < 128) ascii[character.charCodeAt(0)] = 1;
    else others.add(character);
  }
  return { ascii, han: classes.includes('han'), letter: classes.includes('letter'), others };
}

/** The set of ASCII characters from one to another. */
export function charactersBetween(from: string, to: string): CharacterSet {
  const ascii = new Uint8Array(128);
  for (let code = from.charCodeAt(0); code <= to.charCodeAt(0); code++) ascii[code] = 1;
  return { ascii, han: false, letter: false, others: new Set() };
}

export const digits = characterSet(['digit']);
export const nonZeroDigits = charactersBetween('1', '9');

/** Whether the set holds any character beyond ASCII. */
export function isBeyondAscii({ han, letter, others }: CharacterSet): boolean {
  return han || letter || others.size > 0;
}

/** Whether the UTF-16 unit at a position belongs to the set; both units of a pair count as its character. */
export function setHas(set: CharacterSet, text: string, position: number): boolean {
  const unit = text.charCodeAt(position);
  if (unit < 128) return set.ascii[unit] === 1;
  if (!isBeyondAscii(set)) return false;
  // Nearly every Han character that is used; to look for its script takes much longer.
  if (unit >= 0x4e00 && unit <= 0x9fff && (set.han || set.letter)) return true;
  return hasBeyondAscii(
    set,
    characterAt(text, isInsidePair(text, position) ? position - 1 : position),
  );
}

/** The whole character at a position, of two UTF-16 units where it takes them; nothing at the end. */
export function characterAt(text: string, position: number): string {
  const code = text.codePointAt(position);
  return code === undefined ? '' : String.fromCodePoint(code);
}

/** Whether a position lies between the two units of one character. */
export function isInsidePair(text: string, position: number): boolean {
  const unit = text.charCodeAt(position);
  if (position <= 0 || unit < 0xdc00 || unit > 0xdfff) return false;
  const before = text.charCodeAt(position - 1);
  return before >= 0xd800 && before <= 0xdbff;
}

const hanCharacter = /^\p{Script=Han}$/u;
/** Fillers and variation selectors are letters and marks too, but nobody sees them. */
const letterCharacter = /^(?!\p{Default_Ignorable_Code_Point})[\p{L}\p{M}]$/u;
const fullWidthForm = /^[\uFF01-\uFF5E\u3000]$/;

function hasBeyondAscii(set: CharacterSet, character: string): boolean {
  if (set.others.has(character)) return true;
  if (fullWidthForm.test(character) || isKangxiRadical(character)) return false;
  return set.letter
    ? letterCharacter.test(character) || hanCharacter.test(character)
    : set.han && hanCharacter.test(character);
}

/** Kangxi radicals look like Han characters but compare unequal to them; a name never holds one. */
export function isKangxiRadical(character: string): boolean {
  return character >= '\u2F00' && character <= '\u2FDF';
}

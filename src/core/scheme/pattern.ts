import type { CharacterClass } from './data';

/** A set of UTF-16 units: which ASCII ones, and which kinds beyond ASCII. */
export interface CharacterSet {
  /** 1 at each ASCII code that belongs to the set. */
  readonly ascii: Uint8Array;
  readonly han: boolean;
  /** Letters of every script beyond ASCII, Han included. */
  readonly letter: boolean;
  /** Further units beyond ASCII. */
  readonly others: string;
}

/** A regular language over names, made from a template and its fields. Turned into a program by `program.ts`. */
export type Pattern =
  | {
      readonly type: 'text';
      readonly text: string;
      readonly foldCase?: boolean;
      /** One word of a list: when a text goes wrong inside it, the whole word is wrong. */
      readonly isWord?: boolean;
    }
  | {
      readonly type: 'set';
      readonly set: CharacterSet;
      readonly min: number;
      readonly max: number;
      readonly lazy?: boolean;
      readonly digit?: DigitRole;
    }
  | { readonly type: 'sequence'; readonly parts: readonly Pattern[] }
  | { readonly type: 'alternatives'; readonly parts: readonly Pattern[] }
  /** Tried with `of` first, or without it first where it is lazy. */
  | { readonly type: 'optional'; readonly of: Pattern; readonly lazy?: boolean }
  | { readonly type: 'capture'; readonly index: number; readonly of: Pattern }
  /** Like alternatives of texts, remembering in `index` which one it was. */
  | {
      readonly type: 'choice';
      readonly index: number;
      readonly alternatives: readonly string[];
      readonly foldCase?: boolean;
    }
  /** `of`, or one of the texts that `rewrite` finds for what stands here (used for repairs only). */
  | { readonly type: 'rewrite'; readonly of: Pattern; readonly rewrite: Rewrite };

/** What a digit may be made up as in a repair. */
export interface DigitRole {
  /** A zero that fills a number to its width. */
  readonly leadingZero?: boolean;
  /** The digit of the least number here. */
  readonly least?: string;
  /** Whether it is the whole number, which cannot begin inside another. */
  readonly isWhole?: boolean;
}

/** One digit that a repair may make up. */
export function digitOf(role: DigitRole): Pattern {
  return { type: 'set', set: digits, min: 1, max: 1, digit: role };
}

/** Readings of the text at a position as something that is written differently. */
export type Rewrite = (
  text: string,
  position: number,
) => readonly { readonly length: number; readonly text: string; readonly cost: number }[];

export const digits = characterSet(['digit']);
export const nonZeroDigits = charactersBetween('1', '9');

/** The set of the given classes and further characters. */
export function characterSet(classes: readonly CharacterClass[], also = ''): CharacterSet {
  const ascii = new Uint8Array(128);
  let others = '';
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
    else others += character;
  }
  return { ascii, han: classes.includes('han'), letter: classes.includes('letter'), others };
}

/** The set of ASCII characters from one to another. */
export function charactersBetween(from: string, to: string): CharacterSet {
  const ascii = new Uint8Array(128);
  for (let code = from.charCodeAt(0); code <= to.charCodeAt(0); code++) ascii[code] = 1;
  return { ascii, han: false, letter: false, others: '' };
}

/** Whether the UTF-16 unit at `position` belongs to the set; both units of a pair count as its code point. */
export function setHas(set: CharacterSet, text: string, position: number): boolean {
  const unit = text.charCodeAt(position);
  if (unit < 128) return set.ascii[unit] === 1;
  return (set.han || set.letter || set.others !== '') && hasBeyondAscii(set, text, position);
}

const hanCharacter = /^\p{Script=Han}$/u;
const letterCharacter = /^[\p{L}\p{M}]$/u;
const fullWidthForm = /^[\uFF01-\uFF5E\u3000]$/;

function hasBeyondAscii(set: CharacterSet, text: string, position: number): boolean {
  const unit = text.charCodeAt(position);
  const isTail = unit >= 0xdc00 && unit <= 0xdfff;
  const character = String.fromCodePoint(text.codePointAt(isTail ? position - 1 : position) ?? 0);
  if (isTail && character.length !== 2) return false;
  if (set.others.includes(character)) return true;
  if (fullWidthForm.test(character) || isKangxiRadical(character)) return false;
  return set.letter
    ? letterCharacter.test(character) || hanCharacter.test(character)
    : set.han && hanCharacter.test(character);
}

/** Kangxi radicals look like Han characters but compare unequal to them; a name never holds one. */
function isKangxiRadical(character: string): boolean {
  return character >= '\u2F00' && character <= '\u2FDF';
}

/** The whole character at a position, of two units where it takes them. */
export function characterAt(text: string, position: number): string {
  const code = text.codePointAt(position);
  return code === undefined ? '' : String.fromCodePoint(code);
}

export function literal(text: string): Pattern {
  return { type: 'text', text };
}

export function sequence(...parts: readonly Pattern[]): Pattern {
  return { type: 'sequence', parts };
}

export function alternatives(...parts: readonly Pattern[]): Pattern {
  return { type: 'alternatives', parts };
}

/** `min` to `max` characters of the set, as many as possible. */
export function repeat(set: CharacterSet, min: number, max = Infinity): Pattern {
  return { type: 'set', set, min, max };
}

/** The pattern without captures and choices: what matches it remembers nothing of its parts. */
export function withoutMemory(pattern: Pattern): Pattern {
  switch (pattern.type) {
    case 'capture':
      return withoutMemory(pattern.of);
    case 'choice':
      return alternatives(
        ...pattern.alternatives.map((text): Pattern => ({
          type: 'text',
          text,
          foldCase: pattern.foldCase ?? false,
        })),
      );
    case 'sequence':
      return { ...pattern, parts: pattern.parts.map(withoutMemory) };
    case 'alternatives':
      return { ...pattern, parts: pattern.parts.map(withoutMemory) };
    case 'optional':
      return { ...pattern, of: withoutMemory(pattern.of) };
    case 'rewrite':
      return { ...pattern, of: withoutMemory(pattern.of) };
    default:
      return pattern;
  }
}

/** How many instructions a pattern takes, about; at least one. */
export function patternSize(pattern: Pattern): number {
  switch (pattern.type) {
    case 'text':
      return Math.max(pattern.text.length, 1);
    case 'set':
      return pattern.max === Infinity ? pattern.min + 2 : pattern.max * 2;
    case 'choice':
      return pattern.alternatives.reduce((size, text) => size + text.length + 2, 0);
    case 'sequence':
    case 'alternatives':
      return pattern.parts.reduce((size, part) => size + patternSize(part) + 1, 1);
    default:
      return patternSize(pattern.of) + 2;
  }
}

import { digits, isBeyondAscii, type CharacterSet } from './character-set';

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

/** Readings of the text at a position as something that is written differently. */
export type Rewrite = (
  text: string,
  position: number,
) => readonly { readonly length: number; readonly text: string; readonly cost: number }[];

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

/** One digit that a repair may make up. */
export function digitOf(role: DigitRole): Pattern {
  return { type: 'set', set: digits, min: 1, max: 1, digit: role };
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

/** Whether any text of the pattern holds a space. */
export function holdsSpace(pattern: Pattern): boolean {
  switch (pattern.type) {
    case 'text':
      return pattern.text.includes(' ');
    case 'choice':
      return pattern.alternatives.some((text) => text.includes(' '));
    case 'set':
      return pattern.set.ascii[0x20] === 1;
    case 'sequence':
    case 'alternatives':
      return pattern.parts.some(holdsSpace);
    default:
      return holdsSpace(pattern.of);
  }
}

/** Whether a set of the pattern holds characters beyond ASCII. */
export function holdsBeyondAscii(pattern: Pattern): boolean {
  switch (pattern.type) {
    case 'text':
    case 'choice':
      return false;
    case 'set':
      return isBeyondAscii(pattern.set);
    case 'sequence':
    case 'alternatives':
      return pattern.parts.some(holdsBeyondAscii);
    default:
      return holdsBeyondAscii(pattern.of);
  }
}

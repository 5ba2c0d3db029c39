import { textAt } from '../../text/range';
import type { CharacterRange } from '../types';

/** A token of a script; `start` and `end` are UTF-16 offsets. */
export interface ScriptToken {
  readonly type: 'name' | 'number' | 'string' | 'newline' | 'other';
  readonly start: number;
  readonly end: number;
  /** As it is written, with its quotes. */
  readonly text: string;
  /** How many brackets are open around it; a bracket counts itself. */
  readonly depth: number;
  /** The string that it is. */
  readonly string?: ScriptString;
}

export interface ScriptString {
  /** Behind its closing quote. */
  readonly end: number;
  /** Without its quotes. */
  readonly content: CharacterRange;
  /** What quotes it where it is one line without escapes or anything computed; absent otherwise. */
  readonly quote?: '"' | "'";
}

/** How a language writes what its tokens stand between. */
export interface ScriptLexis {
  /** The offset behind a comment, or a line break that ends no line, at `at`; `at` where there is none. */
  readonly skip: (text: string, at: number) => number;
  /** The string at `at`. */
  readonly string: (
    text: string,
    at: number,
    previous: ScriptToken | undefined,
  ) => ScriptString | undefined;
}

/** The tokens of a script, without comments. Every character other than these is a token of its own. */
export function readScript(text: string, lexis: ScriptLexis): readonly ScriptToken[] {
  const tokens: ScriptToken[] = [];
  let depth = 0;
  let at = 0;
  while (at < text.length) {
    const character = text.charAt(at);
    const behind = character === ' ' ? at + 1 : lexis.skip(text, at);
    if (behind > at || (character !== '\n' && character.trim() === '')) {
      at = Math.max(behind, at + 1);
      continue;
    }
    const string = lexis.string(text, at, tokens.at(-1));
    const end = string?.end ?? endOfToken(text, at);
    if (opening.includes(character) && !string) depth += 1;
    const type = string ? 'string' : typeOf(character);
    const written = text.slice(at, end);
    tokens.push({ type, start: at, end, text: written, depth, ...(string && { string }) });
    if (closing.includes(character) && !string) depth = Math.max(0, depth - 1);
    at = end;
  }
  return tokens;
}

/** A string between two quotes; one that is not closed ends with its line, or with the text where it may go over lines. */
export function quotedString(
  text: string,
  start: number,
  quotes: string,
  isMultiline: boolean,
): ScriptString {
  const from = start + quotes.length;
  for (let at = from; at < text.length; at++) {
    if (text[at] === '\\') at += 1;
    else if (text.startsWith(quotes, at)) {
      return stringOf(text, { offset: from, length: at - from }, at + quotes.length, quotes);
    } else if (text[at] === '\n' && !isMultiline) return unclosed(from, at);
  }
  return unclosed(from, text.length);
}

/** A string whose content is not read, such as one of a form that no version stands in. */
export function opaqueString(start: number, end: number): ScriptString {
  return { end, content: { offset: start, length: end - start } };
}

function unclosed(from: number, end: number): ScriptString {
  return opaqueString(Math.min(from, end), end);
}

/** What runs into the value of a string, so that it does not stand there as it is. */
const computed = /[\\\r\n]|#\{/;

function stringOf(
  text: string,
  content: CharacterRange,
  end: number,
  quotes: string,
): ScriptString {
  const isPlain = !computed.test(textAt(text, content));
  const quote = quotes.startsWith('"') ? '"' : quotes.startsWith("'") ? "'" : undefined;
  return { end, content, ...(isPlain && quote && { quote }) };
}

const opening = '([{';
const closing = ')]}';

function typeOf(character: string): ScriptToken['type'] {
  if (character === '\n') return 'newline';
  if (isDigit(character)) return 'number';
  return isNameCharacter(character) ? 'name' : 'other';
}

function endOfToken(text: string, start: number): number {
  const character = text.charAt(start);
  if (!isNameCharacter(character)) return start + 1;
  const isNumber = isDigit(character);
  let end = start + 1;
  while (isNameCharacter(text.charAt(end)) || (isNumber && text[end] === '.')) end += 1;
  return end;
}

function isDigit(character: string): boolean {
  return character >= '0' && character <= '9';
}

/** Any letter, so that a name in Chinese is no end of another. */
export function isNameCharacter(character: string): boolean {
  if (isDigit(character) || character === '_' || character > '\x7f') return true;
  return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
}

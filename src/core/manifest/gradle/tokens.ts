import { behindNext, endOfLine, endOfMatch } from '../scan';

/** A token of a build script; `start` and `end` are UTF-16 offsets, of a string those of its content. */
export interface GradleToken {
  /** `text` is a string that is not literal: with a value in it, an escape, or three quotes. */
  readonly type: 'name' | 'number' | 'string' | 'text' | 'newline' | 'other';
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Of a string. */
  readonly quote: '"' | "'" | '';
}

const space = /[^\S\n]+/y;
const name = /[\p{L}_`][\p{L}\p{Nd}_`]*/uy;
const number = /\d[\w.]*/y;

/** The tokens of a build script in Groovy or Kotlin, without comments. Takes time linear in the text. */
export function* gradleTokens(text: string): Generator<GradleToken, void> {
  for (let at = 0; at < text.length;) {
    const behind = endOfMatch(space, text, at) ?? endOfComment(text, at);
    if (behind === undefined) {
      const { token, end } = tokenAt(text, at);
      yield token;
      at = Math.max(end, at + 1);
    } else at = behind;
  }
}

interface ReadToken {
  readonly token: GradleToken;
  /** Behind it, with its closing quote. */
  readonly end: number;
}

function tokenAt(text: string, start: number): ReadToken {
  const character = text.charAt(start);
  if (character === '"' || character === "'") return stringAt(text, start, character);
  const named = endOfMatch(name, text, start);
  if (named !== undefined) return read('name', text, start, named);
  const numbered = endOfMatch(number, text, start);
  if (numbered !== undefined) return read('number', text, start, numbered);
  return read(character === '\n' ? 'newline' : 'other', text, start, start + 1);
}

function read(type: GradleToken['type'], text: string, start: number, end: number): ReadToken {
  return { token: { type, text: text.slice(start, end), start, end, quote: '' }, end };
}

function stringAt(text: string, start: number, quote: '"' | "'"): ReadToken {
  const three = quote.repeat(3);
  if (text.startsWith(three, start)) {
    const end = behindNext(text, three, start + three.length);
    return read('text', text, start, end);
  }
  const close = closeOfString(text, start + 1, quote);
  const { token } = read('string', text, start + 1, close);
  const isLiteral = !token.text.includes('\\') && !(quote === '"' && token.text.includes('$'));
  const type = isLiteral && text[close] === quote ? 'string' : 'text';
  return { token: { ...token, type, quote }, end: close + 1 };
}

/** A string that is not closed ends with its line. */
function closeOfString(text: string, from: number, quote: string): number {
  for (let at = from; at < text.length; at++) {
    const character = text[at];
    if (character === quote || character === '\n' || character === '\r') return at;
    if (character === '\\') at += 1;
  }
  return text.length;
}

function endOfComment(text: string, at: number): number | undefined {
  if (text.startsWith('/*', at)) return behindNext(text, '*/', at + 2);
  return text.startsWith('//', at) ? endOfLine(text, at) : undefined;
}

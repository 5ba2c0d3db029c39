/** A piece of a JSON5 text that is neither white space nor comment. */
export interface Json5Token {
  /** `word` is a key without quotes, a number, `true`, or what belongs in no JSON5 at all. */
  readonly type: 'mark' | 'string' | 'word';
  readonly offset: number;
  readonly length: number;
  /** Whether a string has the quote that ends it. */
  readonly isClosed: boolean;
}

const marks = '{}[]:,';

/** White space of JSON5: that of ECMAScript with its line ends, and the byte order mark. */
const space = /\s/;

/** The tokens of a JSON5 text (https://spec.json5.org), malformed ones among them. */
export function* json5Tokens(text: string): Generator<Json5Token, void> {
  let at = 0;
  while (at < text.length) {
    const character = text.charAt(at);
    const afterComment = endOfComment(text, at);
    if (afterComment > at) at = afterComment;
    else if (space.test(character)) at += 1;
    else {
      const token = tokenAt(text, at, character);
      yield token;
      at += token.length;
    }
  }
}

function tokenAt(text: string, offset: number, character: string): Json5Token {
  if (marks.includes(character)) return { type: 'mark', offset, length: 1, isClosed: true };
  if (character === '"' || character === "'") return stringAt(text, offset, character);
  let end = offset + 1;
  while (end < text.length && !endsWord(text, end)) end += 1;
  return { type: 'word', offset, length: end - offset, isClosed: true };
}

/** A string ends with its quote; without one it ends with its line. A `\` before a line end continues it. */
function stringAt(text: string, offset: number, quote: string): Json5Token {
  for (let at = offset + 1; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === '\\') at += text.startsWith('\r\n', at + 1) ? 2 : 1;
    else if (character === quote) {
      return { type: 'string', offset, length: at + 1 - offset, isClosed: true };
    } else if (character === '\n' || character === '\r') {
      return { type: 'string', offset, length: at - offset, isClosed: false };
    }
  }
  return { type: 'string', offset, length: text.length - offset, isClosed: false };
}

function endsWord(text: string, at: number): boolean {
  const character = text.charAt(at);
  const isMark = marks.includes(character) || character === '"' || character === "'";
  return isMark || space.test(character) || isComment(text, at);
}

function isComment(text: string, at: number): boolean {
  return text.charAt(at) === '/' && (text.charAt(at + 1) === '/' || text.charAt(at + 1) === '*');
}

/** The offset behind a comment that begins at `at`; `at` itself where none does. */
function endOfComment(text: string, at: number): number {
  if (!isComment(text, at)) return at;
  const isLine = text.charAt(at + 1) === '/';
  const end = isLine ? text.indexOf('\n', at) : text.indexOf('*/', at + 2);
  if (end < 0) return text.length;
  return isLine ? end : end + 2;
}

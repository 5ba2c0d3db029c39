import { behindNext, endOfLine, endOfMatch } from '../scan';

/** A token of an old-style property list; `start` and `end` are UTF-16 offsets, of a string those of its content. */
export interface OpenStepToken {
  readonly type: 'string' | 'quoted' | '{' | '}' | '(' | ')' | '=' | ';' | ',' | 'malformed';
  readonly start: number;
  readonly end: number;
}

const space = /\s+/y;
const word = /[\w$/:.-]+/y;
const data = /<[\s0-9a-fA-F]*>/y;
const punctuation = '{}()=;,';

/** The tokens of an old-style property list, without comments; data is passed as a string. Takes linear time. */
export function* openStepTokens(text: string): Generator<OpenStepToken, void> {
  for (let at = 0; at < text.length;) {
    const behind = endOfMatch(space, text, at) ?? endOfComment(text, at);
    if (behind === undefined) {
      const { token, end } = tokenAt(text, at);
      yield token;
      at = end;
    } else at = behind;
  }
}

interface ReadToken {
  readonly token: OpenStepToken;
  /** Behind it, with its closing quote. */
  readonly end: number;
}

function tokenAt(text: string, start: number): ReadToken {
  const character = text.charAt(start);
  if (punctuation.includes(character)) {
    const type = character as OpenStepToken['type'];
    return { token: { type, start, end: start + 1 }, end: start + 1 };
  }
  if (character === '"' || character === "'") return quotedAt(text, start, character);
  const bare = endOfMatch(word, text, start) ?? endOfMatch(data, text, start);
  if (bare !== undefined) return { token: { type: 'string', start, end: bare }, end: bare };
  return { token: { type: 'malformed', start, end: start + 1 }, end: start + 1 };
}

/** One that is never closed takes the rest of the text with it. */
function quotedAt(text: string, start: number, quote: string): ReadToken {
  for (let at = start + 1; at < text.length; at++) {
    const character = text[at];
    if (character === quote)
      return { token: { type: 'quoted', start: start + 1, end: at }, end: at + 1 };
    if (character === '\\') at += 1;
  }
  return { token: { type: 'malformed', start, end: text.length }, end: text.length };
}

function endOfComment(text: string, at: number): number | undefined {
  if (text.startsWith('/*', at)) return behindNext(text, '*/', at + 2);
  return text.startsWith('//', at) ? endOfLine(text, at) : undefined;
}

import { lengthOfContinuation } from '../scan';
import { endOfComment, endOfQuoted } from './skip';

/** A preprocessing token; `start` and `end` are UTF-16 offsets in the source. */
export interface CToken {
  readonly type: 'name' | 'number' | 'string' | 'other';
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The tokens from `from` to the end of the logical line (a backslash at its end continues it), without
 * comments. `end` is the offset of the line break, or of the end of the text.
 */
export function readTokens(
  text: string,
  from: number,
): { readonly tokens: readonly CToken[]; readonly end: number } {
  const tokens: CToken[] = [];
  let at = from;
  while (at < text.length && text[at] !== '\n') {
    const next = behindSpace(text, at);
    if (next > at) {
      at = next;
      continue;
    }
    const token = tokenAt(text, at);
    tokens.push(token);
    at = token.end;
  }
  return { tokens, end: at };
}

/** Behind one space, continuation or comment at `at`; `at` itself where there is none. */
function behindSpace(text: string, at: number): number {
  const character = text.charAt(at);
  if (character === '/') return endOfComment(text, at);
  const continuation = lengthOfContinuation(text, at);
  if (continuation > 0) return at + 1 + continuation;
  return /\s/.test(character) ? at + 1 : at;
}

function tokenAt(text: string, start: number): CToken {
  const character = text.charAt(start);
  if (character === '"') return tokenOf('string', text, start, endOfQuoted(text, start));
  const isNumber = isDigit(character);
  if (!isNumber && !isNameCharacter(character)) return tokenOf('other', text, start, start + 1);
  let end = start + 1;
  while (isNameCharacter(text.charAt(end)) || (isNumber && text[end] === '.')) end += 1;
  return tokenOf(isNumber ? 'number' : 'name', text, start, end);
}

function tokenOf(type: CToken['type'], text: string, start: number, end: number): CToken {
  return { type, start, end, text: text.slice(start, end) };
}

function isDigit(character: string): boolean {
  return character >= '0' && character <= '9';
}

function isNameCharacter(character: string): boolean {
  if (isDigit(character) || character === '_') return true;
  return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
}

import { behindNext, endOfLogicalLine, lengthOfContinuation } from '../scan';

/** The offset behind a comment that starts at `at`, before the line break of one that ends with its line; else `at`. */
export function endOfComment(text: string, at: number): number {
  if (text.startsWith('/*', at)) {
    return behindNext(text, '*/', at + 2);
  }
  return text.startsWith('//', at) ? endOfLogicalLine(text, at) : at;
}

/** The offset behind a string or character literal; of its line's end where it is not closed there. */
export function endOfQuoted(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    const character = text[at];
    if (character === text[start]) return at + 1;
    if (character === '\n') return at;
    if (character === '\\') at += lengthOfContinuation(text, at) || 1;
  }
  return text.length;
}

import { behindNext, endOfLogicalLine, lengthOfContinuation } from '../scan';
import type { CharacterRange } from '../types';

/** A word of a line: its text without quotes, and where that stands. */
export interface NsisWord {
  readonly text: string;
  readonly range: CharacterRange;
}

/**
 * The lines of an NSIS script as words, without comments; a backslash at the end of a line goes on with it.
 *
 * Governing source: https://nsis.sourceforge.io/Docs/Chapter4.html#syntax
 */
export function* nsisLines(text: string): Generator<readonly NsisWord[], void> {
  let words: NsisWord[] = [];
  for (let at = 0; at < text.length;) {
    const character = text.charAt(at);
    const continued = lengthOfContinuation(text, at);
    if (character === '\n') {
      if (words.length > 0) yield words;
      words = [];
      at += 1;
    } else if (continued > 0) at += 1 + continued;
    else if (character.trim() === '') at += 1;
    // A comment goes on behind a backslash, too.
    else if (character === ';' || character === '#') at = endOfLogicalLine(text, at);
    else if (text.startsWith('/*', at)) at = behindNext(text, '*/', at + 2);
    else {
      const read = wordAt(text, at);
      words.push(read.word);
      at = read.end;
    }
  }
  if (words.length > 0) yield words;
}

function wordAt(text: string, start: number): { readonly word: NsisWord; readonly end: number } {
  const quote = text.charAt(start);
  const isQuoted = quote === '"' || quote === "'" || quote === '`';
  const from = isQuoted ? start + 1 : start;
  let at = from;
  while (at < text.length && text[at] !== '\n' && text[at] !== '\r') {
    if (isQuoted ? text[at] === quote : /\s/.test(text.charAt(at))) break;
    // `$\"` is a quote that closes nothing.
    at += isQuoted && text.startsWith('$\\', at) ? 3 : 1;
  }
  const to = Math.min(at, text.length);
  const word = { text: text.slice(from, to), range: { offset: from, length: to - from } };
  return { word, end: isQuoted && text[to] === quote ? to + 1 : to };
}

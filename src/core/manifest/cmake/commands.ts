import { endOfLine } from '../scan';
import type { CharacterRange } from '../types';

/** An argument of a command: its text without quotes or brackets, and where that stands. */
export interface CMakeArgument {
  readonly type: 'quoted' | 'bracket' | 'unquoted' | 'parenthesis';
  readonly text: string;
  readonly range: CharacterRange;
}

export interface CMakeCommand {
  /** In small letters: CMake does not tell them apart. */
  readonly name: string;
  readonly arguments: readonly CMakeArgument[];
}

/**
 * The commands of a CMake script, in its order. One that is not closed is left out.
 *
 * Governing source: https://cmake.org/cmake/help/latest/manual/cmake-language.7.html
 */
export function* cmakeCommands(text: string): Generator<CMakeCommand, void> {
  const word = /[A-Za-z_]\w*/y;
  for (let at = 0; at < text.length;) {
    if (text[at] === '#') {
      at = endOfComment(text, at);
      continue;
    }
    word.lastIndex = at;
    const name = word.exec(text)?.[0];
    if (name === undefined) {
      at += 1;
      continue;
    }
    at = behindBlanks(text, at + name.length);
    if (text[at] !== '(') continue;
    const read = readArguments(text, at + 1);
    at = read.end;
    if (read.isClosed) yield { name: name.toLowerCase(), arguments: read.found };
  }
}

function behindBlanks(text: string, from: number): number {
  let at = from;
  while (text[at] === ' ' || text[at] === '\t') at += 1;
  return at;
}

interface ReadArguments {
  readonly found: readonly CMakeArgument[];
  readonly end: number;
  readonly isClosed: boolean;
}

function readArguments(text: string, from: number): ReadArguments {
  const found: CMakeArgument[] = [];
  let depth = 0;
  for (let at = from; at < text.length;) {
    const character = text.charAt(at);
    if (character === ')' && depth === 0) return { found, end: at + 1, isClosed: true };
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (character.trim() === '') at += 1;
    else if (character === '#') at = endOfComment(text, at);
    else {
      const { argument, end } = argumentAt(text, at);
      found.push(argument);
      at = end;
    }
  }
  return { found, end: text.length, isClosed: false };
}

interface ReadArgument {
  readonly argument: CMakeArgument;
  readonly end: number;
}

function argumentAt(text: string, at: number): ReadArgument {
  const character = text.charAt(at);
  if (character === '(' || character === ')') return argumentOf('parenthesis', text, at, at + 1, 0);
  if (character === '"') return argumentOf('quoted', text, at + 1, endOfQuoted(text, at), 1);
  const bracket = bracketAt(text, at);
  if (bracket) return argumentOf('bracket', text, bracket.from, bracket.to, bracket.closer);
  return argumentOf('unquoted', text, at, endOfUnquoted(text, at), 0);
}

function argumentOf(
  type: CMakeArgument['type'],
  text: string,
  from: number,
  to: number,
  closer: number,
): ReadArgument {
  const range = { offset: from, length: to - from };
  return { argument: { type, text: text.slice(from, to), range }, end: to + closer };
}

/** The offset of the quote that closes the one at `start`. */
function endOfQuoted(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '"') return at;
  }
  return text.length;
}

/** Old scripts have quotes within: `-Da="b c"`. */
function endOfUnquoted(text: string, start: number): number {
  let at = start;
  while (at < text.length && !/[\s()#]/.test(text.charAt(at))) {
    if (text[at] === '\\') at += 2;
    else if (text[at] === '"') at = endOfQuoted(text, at) + 1;
    else at += 1;
  }
  return Math.min(at, text.length);
}

interface Bracket {
  readonly from: number;
  readonly to: number;
  /** The length of what closes it. */
  readonly closer: number;
}

/** `[[ … ]]`, `[=[ … ]=]`; one that is not closed goes to the end. */
function bracketAt(text: string, at: number): Bracket | undefined {
  if (text[at] !== '[') return undefined;
  let from = at + 1;
  while (text[from] === '=') from += 1;
  if (text[from] !== '[') return undefined;
  const closer = `]${'='.repeat(from - at - 1)}]`;
  const to = text.indexOf(closer, from + 1);
  return { from: from + 1, to: to < 0 ? text.length : to, closer: closer.length };
}

/** The offset behind a comment: of its line, or between brackets. */
function endOfComment(text: string, at: number): number {
  const bracket = bracketAt(text, at + 1);
  return bracket ? bracket.to + bracket.closer : endOfLine(text, at);
}

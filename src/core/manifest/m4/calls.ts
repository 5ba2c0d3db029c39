import type { CharacterRange } from '../types';

/** An argument without the white space and the quotes around it. */
export interface M4Argument {
  readonly text: string;
  readonly range: CharacterRange;
}

export interface M4Call {
  readonly name: string;
  readonly arguments: readonly M4Argument[];
}

/**
 * The calls of some macros in the input of Autoconf, which quotes with brackets; those in comments are none.
 *
 * Governing source: https://www.gnu.org/software/autoconf/manual/autoconf.html#M4-Quotation
 */
export function* m4Calls(text: string, names: ReadonlySet<string>): Generator<M4Call, void> {
  const word = /#|[A-Za-z_]\w*/g;
  for (let found = word.exec(text); found; found = word.exec(text)) {
    const [name] = found;
    if (name === '#' || name === 'dnl') {
      const end = text.indexOf('\n', word.lastIndex);
      if (end < 0) return;
      word.lastIndex = end;
    } else if (names.has(name) && text[word.lastIndex] === '(') {
      const read = readArguments(text, word.lastIndex + 1);
      // Nothing behind a call that is not closed can be told from its arguments.
      if (read === undefined) return;
      yield { name, arguments: read.found };
      word.lastIndex = read.end;
    }
  }
}

function readArguments(
  text: string,
  from: number,
): { readonly found: readonly M4Argument[]; readonly end: number } | undefined {
  const found: M4Argument[] = [];
  let start = from;
  let quotes = 0;
  let parentheses = 0;
  for (let at = from; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === '[') quotes += 1;
    else if (character === ']') quotes = Math.max(0, quotes - 1);
    else if (quotes > 0) continue;
    else if (character === '(') parentheses += 1;
    else if (character === ')' && parentheses > 0) parentheses -= 1;
    else if (parentheses === 0 && (character === ',' || character === ')')) {
      found.push(argumentOf(text, start, at));
      if (character === ')') return { found, end: at + 1 };
      start = at + 1;
    }
  }
  return undefined;
}

function argumentOf(text: string, from: number, to: number): M4Argument {
  let [start, end] = withoutBlanks(text, from, to);
  while (isQuoted(text, start, end)) [start, end] = withoutBlanks(text, start + 1, end - 1);
  return { text: text.slice(start, end), range: { offset: start, length: end - start } };
}

function withoutBlanks(text: string, from: number, to: number): [number, number] {
  let [start, end] = [from, to];
  while (start < end && text.charAt(start).trim() === '') start += 1;
  while (end > start && text.charAt(end - 1).trim() === '') end -= 1;
  return [start, end];
}

/** Whether a bracket opens at the start that closes at the end; a version has none within. */
function isQuoted(text: string, start: number, end: number): boolean {
  return end - start > 1 && text[start] === '[' && text[end - 1] === ']';
}

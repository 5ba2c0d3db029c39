import { createConditionals, type Conditionals } from '../conditionals';
import { endOfLine, lengthOfContinuation } from '../scan';
import type { CharacterRange } from '../types';

/** A word of a value, and where it stands. */
export interface QmakeWord {
  readonly text: string;
  readonly range: CharacterRange;
}

/** A variable that is given one word, or, with `+=`, words more. */
export interface QmakeAssignment {
  readonly name: string;
  readonly operator: '=' | '+=';
  /** One behind `=`. */
  readonly words: readonly QmakeWord[];
  /** Whether it is given only where it is empty: `isEmpty(X): X = …`. */
  readonly isDefault: boolean;
}

/**
 * What a qmake project gives to variables, in any scope; lists of words behind a `=` are left out.
 *
 * Governing source: https://doc.qt.io/qt-6/qmake-language.html
 */
export function* qmakeAssignments(text: string): Generator<QmakeAssignment, void> {
  const scopes = createConditionals();
  for (let at = 0; at < text.length;) {
    const { left, equals } = leftOf(text, at);
    const { words, end } = wordsFrom(text, equals);
    const closing = words.at(-1)?.text === '}' ? 1 : 0;
    const [, name, plus] = /(?:^|[:{}])[ \t]*([A-Za-z_][\w.]*)[ \t]*(\+?)$/.exec(left) ?? [];
    const given = words.slice(0, words.length - closing);
    followScopes(scopes, left);
    const isGiven = given.length === 1 || (given.length > 0 && plus === '+');
    if (text[equals] === '=' && name !== undefined && isGiven) {
      const [, guard] = /(?:^|[^!\w])isEmpty\([ \t]*([\w.]+)[ \t]*\)[ \t]*:/.exec(left) ?? [];
      const isDefault = guard === name || scopes.isDefault(name);
      yield { name, operator: plus === '+' ? '+=' : '=', words: given, isDefault };
    }
    if (closing > 0) scopes.close();
    at = end + 1;
  }
}

/** What stands before the first `=` of a line, or the whole line without its comment where there is none. */
function leftOf(text: string, from: number): { readonly left: string; readonly equals: number } {
  let at = from;
  while (at < text.length && !'=#\n'.includes(text.charAt(at))) at += 1;
  return { left: text.slice(from, at).trimEnd(), equals: at };
}

/** The words behind the `=` at `from`, over continued lines, and the offset of the line break that ends them. */
function wordsFrom(
  text: string,
  from: number,
): { readonly words: readonly QmakeWord[]; readonly end: number } {
  const words: QmakeWord[] = [];
  let at = text[from] === '=' ? from + 1 : from;
  while (at < text.length && text[at] !== '\n') {
    const continued = lengthOfContinuation(text, at);
    if (continued > 0) at += 1 + continued;
    else if (text.charAt(at).trim() === '') at += 1;
    else if (text[at] === '#') at = endOfLine(text, at);
    else {
      const start = at;
      while (at < text.length && !/[\s#]/.test(text.charAt(at))) at += 1;
      words.push({ text: text.slice(start, at), range: { offset: start, length: at - start } });
    }
  }
  return { words, end: at };
}

/** Opens and closes what the braces before an assignment do, or those of a line that is none. */
function followScopes(scopes: Conditionals, left: string): void {
  const [, guard] = /(?:^|[^!\w])isEmpty\([ \t]*([\w.]+)[ \t]*\)[ \t]*\{/.exec(left) ?? [];
  for (const [brace] of left.matchAll(/[{}]/g)) {
    if (brace === '}') scopes.close();
    else scopes.open({ absent: guard });
  }
}

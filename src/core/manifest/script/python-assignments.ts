import type { CharacterRange } from '../types';
import { isAssignment, isStatementEnd, isStatementStart } from './statements';
import type { ScriptToken } from './tokens';

/** A literal that a module assigns to names outside of everything else. */
export interface PythonAssignment {
  readonly names: readonly string[];
  readonly string?: ScriptToken;
  readonly number?: ScriptToken;
  /** With its brackets. */
  readonly tuple?: PythonTuple;
}

export interface PythonTuple extends CharacterRange {
  /** The numbers and strings in it. */
  readonly elements: readonly ScriptToken[];
}

/**
 * The strings, numbers and tuples that a module assigns at its top: `NAME = "…"`, `NAME: str = "…"`, `A = B = (1, 2)`.
 * What stands in a function, a class, `if` or `try` is indented and not among them, nor is what is computed.
 */
export function pythonAssignments(
  tokens: readonly ScriptToken[],
  text: string,
): readonly PythonAssignment[] {
  const found: PythonAssignment[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!isTopLevel(tokens, at, text)) continue;
    const { names, value } = targets(tokens, at);
    const token = tokens[value];
    if (names.length === 0 || token === undefined) continue;
    if (token.type === 'string' && isStatementEnd(tokens, value + 1)) {
      found.push({ names, string: token });
    } else if (token.type === 'number' && isStatementEnd(tokens, value + 1)) {
      found.push({ names, number: token });
    } else if (token.text === '(' || token.text === '[') {
      const tuple = literalTuple(tokens, value);
      if (tuple) found.push({ names, tuple });
    }
  }
  return found;
}

function isTopLevel(tokens: readonly ScriptToken[], at: number, text: string): boolean {
  const token = tokens[at];
  if (token?.type !== 'name' || !isStatementStart(tokens, at)) return false;
  const isLineStart = token.start === 0 || text[token.start - 1] === '\n';
  return isLineStart || tokens[at - 1]?.text === ';';
}

/** The names before the last `=`, and where the value stands. */
function targets(
  tokens: readonly ScriptToken[],
  start: number,
): { readonly names: readonly string[]; readonly value: number } {
  const names: string[] = [];
  let at = start;
  while (tokens[at]?.type === 'name') {
    const sign = tokens[at + 1]?.text === ':' ? behindAnnotation(tokens, at + 2) : at + 1;
    if (!isAssignment(tokens, sign)) break;
    names.push(tokens[at]?.text ?? '');
    at = sign + 1;
  }
  return { names, value: at };
}

/** The place of the `=` behind a type such as `str` or `Final[str]`. */
function behindAnnotation(tokens: readonly ScriptToken[], from: number): number {
  let at = from;
  while (!isStatementEnd(tokens, at) && !(tokens[at]?.text === '=' && tokens[at]?.depth === 0)) {
    at += 1;
  }
  return at;
}

/** A bracket at `start` that holds numbers and strings alone and ends its statement. */
function literalTuple(tokens: readonly ScriptToken[], start: number): PythonTuple | undefined {
  const elements: ScriptToken[] = [];
  const depth = tokens[start]?.depth;
  for (let at = start + 1; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) return undefined;
    if (token.text === ')' || token.text === ']') {
      const offset = tokens[start]?.start ?? 0;
      const isEnd = token.depth === depth && isStatementEnd(tokens, at + 1);
      return isEnd ? { offset, length: token.end - offset, elements } : undefined;
    }
    const isLiteral = token.type === 'number' || token.string?.quote !== undefined;
    if (isLiteral) elements.push(token);
    else if (token.type !== 'newline' && !/^[-,]$/.test(token.text)) return undefined;
  }
  return undefined;
}

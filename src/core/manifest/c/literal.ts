import type { CharacterRange } from '../types';
import type { CToken } from './tokens';

/** The literal that a macro stands for: `"…"` without its quotes, a number without suffix, `8, 9, 7, 0`. */
export interface CLiteral {
  readonly type: 'string' | 'integer' | 'dotted' | 'numbers';
  readonly range: CharacterRange;
  readonly text: string;
}

const stringMacros = ['_T', 'TEXT', '_TEXT', '__TEXT'];
const stringPrefixes = ['L', 'u', 'U', 'u8'];

/** The one literal that a macro's value is, perhaps in parentheses; undefined for any other value. */
export function literalOf(value: readonly CToken[], text: string): CLiteral | undefined {
  const inner = withoutParentheses(value);
  const [first, second] = inner;
  if (first === undefined) return undefined;
  if (inner.length === 1) return first.type === 'string' ? stringOf(first) : numberOf(first);
  if (inner.length === 2 && second?.type === 'string') {
    return stringPrefixes.includes(first.text) && first.end === second.start
      ? stringOf(second)
      : undefined;
  }
  if (stringMacros.includes(first.text)) {
    const argument = literalOf(inner.slice(1), text);
    return argument?.type === 'string' && second?.text === '(' ? argument : undefined;
  }
  return numbersOf(inner, text);
}

function withoutParentheses(value: readonly CToken[]): readonly CToken[] {
  let from = 0;
  let to = value.length;
  while (to - from > 2 && value[from]?.text === '(' && value[to - 1]?.text === ')') {
    from += 1;
    to -= 1;
  }
  return value.slice(from, to);
}

function stringOf({ text, start }: CToken): CLiteral | undefined {
  if (text.length < 2 || !text.endsWith('"')) return undefined;
  return literal('string', start + 1, text.slice(1, -1));
}

function numberOf({ type, text, start }: CToken): CLiteral | undefined {
  if (type !== 'number') return undefined;
  const [, integer] = /^(0[xX][0-9a-fA-F]+|\d+)[uUlL]{0,3}$/.exec(text) ?? [];
  if (integer !== undefined) return literal('integer', start, integer);
  return /^\d+(\.\d+)+$/.test(text) ? literal('dotted', start, text) : undefined;
}

function numbersOf(tokens: readonly CToken[], text: string): CLiteral | undefined {
  const [first] = tokens;
  const last = tokens.at(-1);
  if (!first || !last || tokens.length > 7) return undefined;
  const written = text.slice(first.start, last.end);
  return /^\d+([ \t]*,[ \t]*\d+)+$/.test(written)
    ? literal('numbers', first.start, written)
    : undefined;
}

function literal(type: CLiteral['type'], offset: number, text: string): CLiteral {
  return { type, range: { offset, length: text.length }, text };
}

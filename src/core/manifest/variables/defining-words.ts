import type { CLiteral } from '../c/literal';
import type { CharacterRange } from '../types';
import { plainLiteral } from './plain-literal';
import type { Variable } from './version-variables';

/** A word of a build script, and where it stands. */
export interface DefiningWord {
  readonly text: string;
  readonly range: CharacterRange;
}

/**
 * The macros that words for a compiler give a literal: `-DNAME=1`, `NAME=\\\"1.2.3\\\"`, with as many backslashes
 * and quotes as build script, make and shell take away. Of a macro that another word computes the literal is a
 * default.
 */
export function definedByWords(words: readonly DefiningWord[]): readonly Variable[] {
  const found = words.flatMap(({ text, range }) => {
    const [all, name, value] = /^"?(?:[-/]D)?([A-Za-z_]\w*)=(.*)$/s.exec(text) ?? [];
    if (all === undefined || name === undefined || value === undefined) return [];
    const literal = literalIn(value, range.offset + all.length - value.length);
    return [{ name, literal }];
  });
  const computed = new Set(found.flatMap(({ name, literal }) => (literal ? [] : [name])));
  return found.flatMap(({ name, literal }) =>
    literal && !computed.has(name) ? [{ name, literal, writing: 'plain' }] : [],
  );
}

function literalIn(value: string, offset: number): CLiteral | undefined {
  const [, lead = '', inner = ''] = /^([\\"']*)([^\\"'$]*)[\\"']*$/.exec(value) ?? [];
  return plainLiteral(inner, offset + lead.length);
}

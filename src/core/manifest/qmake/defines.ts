import type { CLiteral } from '../c/literal';
import { plainLiteral } from '../variables/plain-literal';
import type { Variable } from '../variables/version-variables';
import type { QmakeWord } from './assignments';

/**
 * The macros that words of `DEFINES += …` give a string: `NAME=\\\"1.2.3\\\"` with as many backslashes as
 * qmake, make and the shell take away, the whole word perhaps in quotes. Of a macro that another word computes
 * the string is a default.
 */
export function qmakeDefines(words: readonly QmakeWord[]): readonly Variable[] {
  const found = words.flatMap(({ text, range }) => {
    const [all, name, value] = /^"?([A-Za-z_]\w*)=(.*)$/s.exec(text) ?? [];
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

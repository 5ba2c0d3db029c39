import type { CLiteral } from '../c/literal';

/**
 * The value of a variable in a language where every value is text, quoted or not, as what it is written as:
 * an integer, numbers with dots or commas, or a string. Undefined for what is like no version.
 */
export function plainLiteral(text: string, offset: number): CLiteral | undefined {
  if (!/^\D?\d|\d\.\d/.test(text)) return undefined;
  return { type: typeOf(text), text, range: { offset, length: text.length } };
}

function typeOf(text: string): CLiteral['type'] {
  if (/^(?:\d+|0[xX][\da-fA-F]+)$/.test(text)) return 'integer';
  if (/^\d+(?:\.\d+)+$/.test(text)) return 'dotted';
  return /^\d+(?:[ \t]*,[ \t]*\d+)+$/.test(text) ? 'numbers' : 'string';
}

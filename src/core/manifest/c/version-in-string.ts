import type { CLiteral } from './literal';

/** More than any version has: a longer string is something else. */
const longest = 256;

/** `1, 0, 6, 158`, as older wizards write a version into a string. */
const commaNumbers = /^\d+(?:[ \t]*,[ \t]*\d+)+$/;

/**
 * The version that a string literal holds: all of it where it is one word (`"1.2.3-rc.1"`, `"V100R001"`) or
 * numbers with commas, else the first word with dotted numbers (`"Some Program v1.2.3"`). A `\0` or `\000` at
 * its end, as resource compilers want it, is none of it. Undefined for a string that holds none, or for a
 * template of one.
 */
export function versionIn({ type, text, range }: CLiteral): CLiteral | undefined {
  const content = text.replace(/(?:\\0{1,3})+$/, '');
  if (content.length > longest || !/\d/.test(content) || /[@$%{}\\/"]/.test(content))
    return undefined;
  if (!/\s/.test(content) || commaNumbers.test(content))
    return { type, text: content, range: { ...range, length: content.length } };
  const found = /(?:^|[\s(])[vV]?(\d+(?:\.\d+)+(?:[-+_.]?[0-9A-Za-z]+)*)/.exec(content);
  const version = found?.[1];
  if (found === null || version === undefined) return undefined;
  const offset = range.offset + found.index + found[0].length - version.length;
  return { type, text: version, range: { offset, length: version.length } };
}

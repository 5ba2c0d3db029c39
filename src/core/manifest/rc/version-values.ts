import type { CLiteral } from '../c/literal';
import type { CToken } from '../c/tokens';
import { versionIn } from '../c/version-in-string';
import type { VersionInfo } from './version-info';

/** A version in a version resource; without a literal where it is computed. */
export interface VersionInfoValue {
  /** `FILEVERSION`, `PRODUCTVERSION`, or the key of a string: `FileVersion`, `ProductVersion`. */
  readonly name: string;
  readonly literal?: CLiteral;
}

const keys = ['FileVersion', 'ProductVersion'];

/** The versions of a version resource: its numbers, and their twins among its strings, in order. */
export function versionValues(info: VersionInfo, text: string): readonly VersionInfoValue[] {
  return info.flatMap(({ type, text: written }, at) => {
    if (type !== 'name') return [];
    const word = written.toUpperCase();
    if (word === 'FILEVERSION' || word === 'PRODUCTVERSION') {
      return [valueOf(word, numbersBehind(info, at, text))];
    }
    const name = word === 'VALUE' ? keyOf(info[at + 1]) : undefined;
    return name === undefined ? [] : [valueOf(name, stringBehind(info, at + 2))];
  });
}

function valueOf(name: string, literal: CLiteral | undefined): VersionInfoValue {
  return literal ? { name, literal } : { name };
}

function keyOf(token: CToken | undefined): string | undefined {
  const key = token?.type === 'string' ? token.text.slice(1, -1).toLowerCase() : undefined;
  return keys.find((known) => known.toLowerCase() === key);
}

/** `1,0,6,158`, where nothing on its line goes on behind it. */
function numbersBehind(info: VersionInfo, at: number, text: string): CLiteral | undefined {
  const first = info[at + 1];
  let last = first;
  let end = at + 2;
  while (info[end]?.text === ',' && info[end + 1]?.type === 'number') {
    last = info[end + 1];
    end += 2;
  }
  if (first?.type !== 'number' || !last || goesOn(info[end], last, text)) return undefined;
  const written = text.slice(first.start, last.end);
  if (!/^\d+(?:[ \t]*,[ \t]*\d+)*$/.test(written)) return undefined;
  return literalAt('numbers', first.start, written);
}

/** Whether an operator or a comma stands behind a number on its line. */
function goesOn(next: CToken | undefined, last: CToken, text: string): boolean {
  if (next?.type !== 'other' || next.text === '{') return false;
  return !text.slice(last.end, next.start).includes('\n');
}

const statements = ['VALUE', 'BLOCK', 'BEGIN', 'END', '{', '}'];

/** The version in the one string of a `VALUE` statement, perhaps with a `"\0"` behind it. */
function stringBehind(info: VersionInfo, from: number): CLiteral | undefined {
  const at = info[from]?.text === ',' ? from + 1 : from;
  const string = info[at]?.text === 'L' && info[at + 1]?.type === 'string' ? at + 1 : at;
  const token = info[string];
  if (token?.type !== 'string' || token.text.length < 2 || !token.text.endsWith('"')) {
    return undefined;
  }
  const isTerminated = /^"\\0{1,3}"$/.test(info[string + 1]?.text ?? '');
  const next = info[string + (isTerminated ? 2 : 1)];
  if (next && !statements.includes(next.text.toUpperCase())) return undefined;
  return versionIn(literalAt('string', token.start + 1, token.text.slice(1, -1)));
}

function literalAt(type: CLiteral['type'], offset: number, text: string): CLiteral {
  return { type, text, range: { offset, length: text.length } };
}

import { endOfLine } from '../scan';
import {
  isNameCharacter,
  opaqueString,
  quotedString,
  type ScriptLexis,
  type ScriptString,
  type ScriptToken,
} from './tokens';

/**
 * Ruby, as gemspecs and podspecs are written in it: strings of all forms, texts between markers, regular
 * expressions.
 *
 * Governing source: https://docs.ruby-lang.org/en/master/syntax/literals_rdoc.html
 */
export const rubyLexis: ScriptLexis = {
  skip: (text, at) => {
    const character = text[at];
    if (character === '#') return endOfLine(text, at);
    if (character === '\\' && text[at + 1] === '\n') return at + 2;
    const isLineStart = at === 0 || text[at - 1] === '\n';
    if (isLineStart && text.startsWith('=begin', at)) return behindBlock(text, at);
    return isLineStart && /^__END__\r?(?:\n|$)/.test(text.slice(at, at + 9)) ? text.length : at;
  },
  string: (text, at, previous) => {
    const character = text.charAt(at);
    if (character === '"' || character === "'") return quotedString(text, at, character, true);
    if (character === '`') return quotedString(text, at, '`', true);
    if (character === '<') return markedText(text, at);
    if (character === '%') return percentString(text, at, previous);
    return character === '/' && mayBegin(text, at, previous)
      ? quotedString(text, at, '/', false)
      : undefined;
  },
};

function behindBlock(text: string, at: number): number {
  const end = text.indexOf('\n=end', at);
  return end < 0 ? text.length : endOfLine(text, end + 1);
}

/** `<<-TEXT`: the lines to the one that is `TEXT`, with what stands behind the marker on its line. */
function markedText(text: string, at: number): ScriptString | undefined {
  const opener = text.slice(at, at + longestMarker);
  const [, marker] = /^<<[-~]?["'`]?([A-Z_][A-Za-z0-9_]*)/.exec(opener) ?? [];
  if (marker === undefined) return undefined;
  for (let start = endOfLine(text, at) + 1; start < text.length;) {
    const end = endOfLine(text, start);
    if (text.slice(start, end).trim() === marker) return opaqueString(at, end);
    start = end + 1;
  }
  return opaqueString(at, text.length);
}

const longestMarker = 100;

const brackets: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}', '<': '>' };

/** `%q{…}`, `%w[…]`, `%r{…}`, `%(…)`. */
function percentString(
  text: string,
  at: number,
  previous: ScriptToken | undefined,
): ScriptString | undefined {
  const [opener] = /^%(?:[qQwWiIrsx][^\sA-Za-z0-9]|[([{<])/.exec(text.slice(at, at + 3)) ?? [];
  if (opener === undefined || (opener.length === 2 && !mayBegin(text, at, previous)))
    return undefined;
  const open = opener.slice(-1);
  const close = brackets[open] ?? open;
  let depth = 1;
  for (let end = at + opener.length; end < text.length; end++) {
    const character = text[end];
    if (character === '\\') end += 1;
    else if (character === close) depth -= 1;
    else if (character === open) depth += 1;
    if (depth === 0) return opaqueString(at, end + 1);
  }
  return opaqueString(at, text.length);
}

/** A `/` or `%` behind a value counts, unless white space stands between it and a name, and none behind it. */
function mayBegin(text: string, at: number, previous: ScriptToken | undefined): boolean {
  if (!isValue(previous)) return true;
  return previous?.type === 'name' && previous.end < at && text.charAt(at + 1).trim() !== '';
}

function isValue(token: ScriptToken | undefined): boolean {
  if (token === undefined || token.type === 'newline') return false;
  return token.type !== 'other' || /[)\]}]/.test(token.text) || isNameCharacter(token.text);
}

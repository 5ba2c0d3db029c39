import { endOfLine } from '../scan';
import { opaqueString, quotedString, type ScriptLexis } from './tokens';

/**
 * The shell, as a PKGBUILD is written in it. A `#` begins a comment only where a word could begin.
 *
 * Governing source: https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html
 */
export const shellLexis: ScriptLexis = {
  skip: (text, at) => {
    if (text[at] === '\\' && text[at + 1] === '\n') return at + 2;
    const isWordStart = at === 0 || /[\s;&|()]/.test(text.charAt(at - 1));
    return text[at] === '#' && isWordStart ? endOfLine(text, at) : at;
  },
  string: (text, at) => {
    const character = text.charAt(at);
    if (character === '"') return quotedString(text, at, '"', true);
    if (character === '\\') return opaqueString(at, Math.min(text.length, at + 2));
    if (character !== "'") return undefined;
    const end = text.indexOf("'", at + 1);
    const content = { offset: at + 1, length: (end < 0 ? text.length : end) - at - 1 };
    return { end: end < 0 ? text.length : end + 1, content, ...(end >= 0 && { quote: "'" }) };
  },
};

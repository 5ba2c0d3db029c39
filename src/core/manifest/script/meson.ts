import { endOfLine } from '../scan';
import { opaqueString, quotedString, type ScriptLexis } from './tokens';

/**
 * Meson: strings in single quotes or three of them; a letter `f` before them makes them computed.
 *
 * Governing source: https://mesonbuild.com/Syntax.html
 */
export const mesonLexis: ScriptLexis = {
  skip: (text, at) => {
    if (text[at] === '#') return endOfLine(text, at);
    return text[at] === '\\' && text[at + 1] === '\n' ? at + 2 : at;
  },
  string: (text, at, previous) => {
    if (text[at] !== "'") return undefined;
    const isTriple = text.startsWith("'''", at);
    const string = quotedString(text, at, isTriple ? "'''" : "'", isTriple);
    const isComputed = previous?.text === 'f' && previous.end === at;
    return isComputed ? opaqueString(at, string.end) : string;
  },
};

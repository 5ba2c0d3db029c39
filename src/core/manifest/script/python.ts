import { endOfLine } from '../scan';
import { isNameCharacter, quotedString, type ScriptLexis } from './tokens';

/**
 * Python: strings with prefixes and triple quotes; a backslash at the end of a line goes on with it.
 *
 * Governing source: https://docs.python.org/3/reference/lexical_analysis.html
 */
export const pythonLexis: ScriptLexis = {
  skip: (text, at) => {
    if (text[at] === '#') return endOfLine(text, at);
    if (text[at] !== '\\') return at;
    if (text[at + 1] === '\n') return at + 2;
    return text[at + 1] === '\r' && text[at + 2] === '\n' ? at + 3 : at;
  },
  string: (text, at) => {
    const start = behindPrefix(text, at);
    const quote = text.charAt(start);
    if (quote !== '"' && quote !== "'") return undefined;
    const isTriple = text.startsWith(quote.repeat(3), start);
    const string = quotedString(text, start, isTriple ? quote.repeat(3) : quote, isTriple);
    const isComputed = /[fFbB]/.test(text.slice(at, start));
    return isComputed ? { end: string.end, content: string.content } : string;
  },
};

/** Behind the letters before a string: `r`, `b`, `u`, `f` or two of them. */
function behindPrefix(text: string, at: number): number {
  let end = at;
  while (end < at + 2 && 'rRbBuUfF'.includes(text.charAt(end) || ' ')) end += 1;
  const isString = text[end] === '"' || text[end] === "'";
  const isName = end === at || isNameCharacter(text.charAt(at - 1));
  return isString && !isName ? end : at;
}

import { endOfLine } from '../scan';
import { opaqueString, quotedString, type ScriptLexis } from './tokens';

/**
 * Lua: long strings and comments between brackets, `[==[ … ]==]`.
 *
 * Governing source: https://www.lua.org/manual/5.4/manual.html#3.1
 */
export const luaLexis: ScriptLexis = {
  skip: (text, at) => {
    if (!text.startsWith('--', at)) return at;
    return endOfLong(text, at + 2) ?? endOfLine(text, at);
  },
  string: (text, at) => {
    const character = text.charAt(at);
    if (character === '"' || character === "'") return quotedString(text, at, character, false);
    const end = character === '[' ? endOfLong(text, at) : undefined;
    return end === undefined ? undefined : opaqueString(at, end);
  },
};

/** The offset behind the text between long brackets that begins at `at`. */
function endOfLong(text: string, at: number): number | undefined {
  if (text[at] !== '[') return undefined;
  let open = at + 1;
  while (text[open] === '=') open += 1;
  if (text[open] !== '[') return undefined;
  const closer = `]${'='.repeat(open - at - 1)}]`;
  const end = text.indexOf(closer, open + 1);
  return end < 0 ? text.length : end + closer.length;
}

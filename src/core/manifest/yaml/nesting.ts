import type { Parsers } from '../parsers';

/**
 * The offset of the first token that nests deeper than `limit`, by YAML's own tokens: brackets, and block
 * indicators one after the other on a line (`- - - a`). The parser itself cannot be asked: it calls itself
 * for each level, and running out of stack can end the whole process.
 */
export function tooDeepInYaml(text: string, limit: number, { yaml }: Parsers): number | undefined {
  let offset = 0;
  let brackets = 0;
  let indicators = 0;
  for (const token of new yaml.Lexer().lex(text)) {
    if (isMark(token)) continue;
    if (token === '[' || token === '{') brackets += 1;
    else if (token === ']' || token === '}') brackets = Math.max(0, brackets - 1);
    else if (token === '-' || token === '?') indicators += 1;
    else if (token.startsWith('\n') || token.startsWith('\r')) indicators = 0;
    if (brackets > limit || indicators > limit) return offset;
    offset += token.length;
  }
  return undefined;
}

/** The lexer's own marks (byte order, document, flow end, scalar) are control characters, not text. */
function isMark(token: string): boolean {
  return token === '\u0002' || token === '\u0018' || token === '\u001f';
}

import type { Parsers } from '../parsers';

/**
 * The offset of the first token that nests deeper than `limit`. The parser itself cannot be asked: it calls
 * itself for each level, and running out of stack can end the whole process.
 */
export function tooDeepInYaml(text: string, limit: number, { yaml }: Parsers): number | undefined {
  let offset = 0;
  const isTooDeep = createNesting(limit);
  for (const token of new yaml.Lexer().lex(text)) {
    if (isTooDeep(token)) return offset;
    offset += yamlLength(token);
  }
  return undefined;
}

/**
 * Asked for one of YAML's own tokens after the other, says whether it nests deeper than `limit`: by brackets, and
 * by block indicators one after the other on a line (`- - - a`).
 */
export function createNesting(limit: number): (token: string) => boolean {
  let brackets = 0;
  let indicators = 0;
  return (token) => {
    if (token === '[' || token === '{') brackets += 1;
    else if (token === ']' || token === '}') brackets = Math.max(0, brackets - 1);
    else if (token === '-' || token === '?') indicators += 1;
    else if (token.startsWith('\n') || token.startsWith('\r')) indicators = 0;
    return brackets > limit || indicators > limit;
  };
}

/** How many characters of the text a token is. */
export function yamlLength(token: string): number {
  return isMark(token) ? 0 : token.length;
}

/** The lexer's own marks (byte order, document, flow end, scalar) are control characters, not text. */
function isMark(token: string): boolean {
  return token === '\u0002' || token === '\u0018' || token === '\u001f';
}

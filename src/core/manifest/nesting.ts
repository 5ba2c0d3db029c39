/** How deep brackets may nest before a parser that calls itself is kept from a text. */
export const deepestNesting = 200;

/** How a format writes what brackets do not count in. */
export interface Lexis {
  /** One or two. */
  readonly quotes: readonly string[];
  readonly lineComment: string;
  readonly blockComment?: { readonly start: string; readonly end: string };
}

export const jsonLexis: Lexis = {
  quotes: ['"'],
  lineComment: '//',
  blockComment: { start: '/*', end: '*/' },
};

export const tomlLexis: Lexis = { quotes: ['"', "'"], lineComment: '#' };

const openBrace = 0x7b;
const openBracket = 0x5b;
const closeBrace = 0x7d;
const closeBracket = 0x5d;
const backslash = 0x5c;

/**
 * The offset of the first bracket that nests deeper than `limit`, outside strings and comments. A string
 * is taken to end with its line, so an unclosed quote hides one line at most.
 */
export function tooDeep(text: string, limit: number, lexis: Lexis): number | undefined {
  if (hasFewBrackets(text, limit)) return undefined;
  const [quote, other] = lexis.quotes.map((character) => character.charCodeAt(0));
  const comment = lexis.lineComment.charCodeAt(0);
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === quote || code === other) at = endOfString(text, at, code);
    else if (code === openBrace || code === openBracket) {
      depth += 1;
      if (depth > limit) return at;
    } else if (code === closeBrace || code === closeBracket) depth = Math.max(0, depth - 1);
    else if (code === comment) at = endOfComment(text, at, lexis);
  }
  return undefined;
}

/** Most texts have fewer brackets, wherever they stand, than may be open at once; these are quick to count. */
function hasFewBrackets(text: string, limit: number): boolean {
  let left = limit;
  for (const bracket of ['{', '[']) {
    for (let at = text.indexOf(bracket); at >= 0; at = text.indexOf(bracket, at + 1)) {
      left -= 1;
      if (left < 0) return false;
    }
  }
  return true;
}

/** The offset of the quote that ends a string, or of the end of its line. */
function endOfString(text: string, start: number, quote: number): number {
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === backslash) at += 1;
    else if (code === quote || code === 0x0a || code === 0x0d) return at;
  }
  return text.length;
}

function endOfComment(text: string, start: number, { lineComment, blockComment }: Lexis): number {
  if (text.startsWith(lineComment, start)) return endAt(text, '\n', start);
  if (!blockComment || !text.startsWith(blockComment.start, start)) return start;
  const end = endAt(text, blockComment.end, start + blockComment.start.length);
  return end + blockComment.end.length - 1;
}

function endAt(text: string, terminator: string, from: number): number {
  const found = text.indexOf(terminator, from);
  return found < 0 ? text.length : found;
}

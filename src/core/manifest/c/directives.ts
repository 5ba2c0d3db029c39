import { endOfComment, endOfQuoted } from './skip';
import { readTokens, type CToken } from './tokens';

/** A preprocessor directive: its tokens, from its name on. */
export type CDirective = readonly CToken[];

/**
 * The preprocessor directives of C or C++ source in one pass; what stands in comments and strings is none.
 *
 * Governing source: ISO/IEC 9899:2018, 5.1.1.2 and 6.10
 */
export function* cDirectives(text: string): Generator<CDirective, void> {
  let isLineStart = true;
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === '\n') isLineStart = true;
    else if (character === '/') {
      const end = endOfComment(text, at);
      isLineStart &&= end > at;
      at = Math.max(at, end - 1);
    } else if (character === '#' && isLineStart) {
      const { tokens, end } = readTokens(text, at + 1);
      yield tokens;
      // Stay before the line break, so that the next line is seen to start.
      at = end - 1;
    } else if (character === '"' || (character === "'" && !isDigitSeparator(text, at))) {
      at = endOfQuoted(text, at) - 1;
      isLineStart = false;
    } else if (character !== ' ' && character !== '\t' && character !== '\r') isLineStart = false;
  }
}

/** `1'000'000` in C++. */
function isDigitSeparator(text: string, at: number): boolean {
  return /[0-9A-Fa-f]/.test(text.charAt(at - 1)) && /[0-9A-Fa-f]/.test(text.charAt(at + 1));
}

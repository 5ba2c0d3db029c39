/** The offset behind a comment that starts at `at`, before the line break of one that ends with its line; else `at`. */
export function endOfComment(text: string, at: number): number {
  if (text.startsWith('/*', at)) {
    const end = text.indexOf('*/', at + 2);
    return end < 0 ? text.length : end + 2;
  }
  return text.startsWith('//', at) ? endOfLogicalLine(text, at) : at;
}

/** The offset behind a string or character literal; of its line's end where it is not closed there. */
export function endOfQuoted(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    const character = text[at];
    if (character === text[start]) return at + 1;
    if (character === '\n') return at;
    if (character === '\\') at += lengthOfContinuation(text, at) || 1;
  }
  return text.length;
}

/** The length of a backslash and line break at `at` after the backslash, or 0 where there is none. */
export function lengthOfContinuation(text: string, at: number): number {
  if (text[at] !== '\\') return 0;
  if (text[at + 1] === '\n') return 1;
  return text[at + 1] === '\r' && text[at + 2] === '\n' ? 2 : 0;
}

function endOfLogicalLine(text: string, from: number): number {
  for (let end = text.indexOf('\n', from); end >= 0; end = text.indexOf('\n', end + 1)) {
    const backslash = text[end - 1] === '\r' ? end - 2 : end - 1;
    if (text[backslash] !== '\\') return end;
  }
  return text.length;
}

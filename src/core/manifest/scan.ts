/** The offset of the line break that ends the line of `from`, or of the end of the text. */
export function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

/** The same of a line that goes on behind a backslash at its end. */
export function endOfLogicalLine(text: string, from: number): number {
  for (let end = text.indexOf('\n', from); end >= 0; end = text.indexOf('\n', end + 1)) {
    const backslash = text[end - 1] === '\r' ? end - 2 : end - 1;
    if (text[backslash] !== '\\') return end;
  }
  return text.length;
}

/** The length of the line break behind a backslash at `at`, or 0 where there is none. */
export function lengthOfContinuation(text: string, at: number): number {
  if (text[at] !== '\\') return 0;
  if (text[at + 1] === '\n') return 1;
  return text[at + 1] === '\r' && text[at + 2] === '\n' ? 2 : 0;
}

/** The offset behind the next terminator, or of the end of the text where there is none. */
export function behindNext(text: string, terminator: string, from: number): number {
  const found = text.indexOf(terminator, from);
  return found < 0 ? text.length : found + terminator.length;
}

/** The offset behind what a sticky pattern matches at `at`; undefined where it matches nothing there. */
export function endOfMatch(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

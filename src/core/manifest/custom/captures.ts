import type { CharacterRange } from '../types';
import type { LinearPattern } from './types';

/** Places of one rule in one file. */
const mostMatches = 1000;

/** Each match may read the text to its end, so in a long one fewer are looked for. */
const mostCharacters = 8 * 1024 * 1024;

/** The places of a pattern's capture in a text with line ends of any kind: two at most unless all are asked for. */
export function captureRanges(
  pattern: LinearPattern,
  text: string,
  all: boolean,
): readonly CharacterRange[] {
  const affordable = Math.max(2, Math.floor(mostCharacters / Math.max(1, text.length)));
  const most = all ? Math.min(mostMatches, affordable) : 2;
  const returns = returnsIn(text);
  const lines = returns.length === 0 ? text : text.replaceAll('\r\n', '\n');
  return pattern.captures(lines, most).map(({ offset, length }) => {
    const start = offset + returnsBefore(returns, offset);
    const end = offset + length + returnsBefore(returns, offset + length);
    return { offset: start, length: end - start };
  });
}

/** The offsets that the CR of each CRLF would have in the text without them. */
function returnsIn(text: string): readonly number[] {
  const found: number[] = [];
  for (let at = text.indexOf('\r\n'); at >= 0; at = text.indexOf('\r\n', at + 2)) {
    found.push(at - found.length);
  }
  return found;
}

/** How many CRs were taken out before an offset of the text without them. */
function returnsBefore(returns: readonly number[], offset: number): number {
  let low = 0;
  let high = returns.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((returns[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

import type { CharacterRange } from '../types';
import type { LinearPattern } from './types';

/** Places of one rule in one file. */
const mostMatches = 1000;

/** Each match may read the text to its end, so in a long one fewer are looked for. */
const mostCharacters = 2 * 1024 * 1024;

/** How many places of a pattern are looked for in a text; one more says that there are too many. */
export function mostPlaces(text: string): number {
  return Math.min(mostMatches, Math.max(1, Math.floor(mostCharacters / (text.length + 1))));
}

/** The places of a pattern's capture in a text with line ends of any kind, `most` of them. */
export function captureRanges(
  pattern: LinearPattern,
  text: string,
  most: number,
): readonly CharacterRange[] {
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

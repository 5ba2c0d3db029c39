import type { Place } from './problems';

/**
 * The place in a JSON text of a stretch of the text that a JSON string stands for.
 *
 * @param json the whole JSON text
 * @param string where the string stands in it, quotes included
 * @param inner offset and length in the decoded string, UTF-16 units
 */
export function placeInString(json: string, string: Place, inner: Place): Place {
  const last = string.offset + string.length - 1;
  let position = string.offset + 1;
  let decoded = 0;
  let start = position;
  for (; position < last && decoded < inner.offset + inner.length; decoded++) {
    if (decoded === inner.offset) start = position;
    position += unitsOfCharacter(json, position);
  }
  if (decoded <= inner.offset) start = position;
  return { offset: start, length: position - start };
}

/** How many units write the character at `position`: an escape such as `\n` or `\u4e00`, or itself. */
function unitsOfCharacter(json: string, position: number): number {
  if (json[position] !== '\\') return 1;
  return json[position + 1] === 'u' ? 6 : 2;
}

import { positionsOf, type Position } from './position';
import type { CharacterRange } from './range';

/**
 * Where a stretch of a file's text stands in the text that an editor shows of it: the same lines, but decoded in
 * another encoding, or with other ends of lines. Where the stretch cannot be told from other parts of its line, it
 * is the whole line.
 */
export function shownRange(text: string, shown: string, range: CharacterRange): CharacterRange {
  if (text === shown) return range;
  const [start, end] = positionsOf(text, [range.offset, range.offset + range.length]);
  if (!start || !end) return range;
  const first = lineOf(shown, start.line);
  if (start.line !== end.line) {
    const last = lineOf(shown, end.line);
    return { offset: first.offset, length: last.offset + last.text.length - first.offset };
  }
  const own = lineOf(text, start.line).text;
  const at = columnIn(own, first.text, start, range.length);
  if (at === undefined) return { offset: first.offset, length: first.text.length };
  return { offset: first.offset + at, length: range.length };
}

/** Where a stretch of a line begins in the line as it is shown, from 0. */
function columnIn(
  own: string,
  shown: string,
  { column }: Position,
  length: number,
): number | undefined {
  const at = column - 1;
  if (own.slice(0, at + length) === shown.slice(0, at + length)) return at;
  const after = own.slice(at);
  if (shown.endsWith(after)) return shown.length - after.length;
  const places = placesOf(own, own.slice(at, at + length));
  const shownPlaces = placesOf(shown, own.slice(at, at + length));
  return places.length === shownPlaces.length ? shownPlaces[places.indexOf(at)] : undefined;
}

function placesOf(line: string, part: string): readonly number[] {
  const places: number[] = [];
  if (part === '') return places;
  for (let at = line.indexOf(part); at >= 0; at = line.indexOf(part, at + 1)) places.push(at);
  return places;
}

/** A line by its number from 1, without its end; lines end as in `positionsOf`. */
function lineOf(text: string, wanted: number): { readonly offset: number; readonly text: string } {
  const ends = /\r\n|\r|\n/g;
  let offset = 0;
  for (let line = 1; line < wanted; line++) {
    if (!ends.exec(text)) return { offset: text.length, text: '' };
    offset = ends.lastIndex;
  }
  ends.lastIndex = offset;
  return { offset, text: text.slice(offset, ends.exec(text)?.index) };
}

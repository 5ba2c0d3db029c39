import type { CharacterRange } from './types';

/** What Git writes at the start of a line before, between and behind the two sides of a conflict. */
const markers = ['<<<<<<< ', '=======', '>>>>>>> '];

/** The first marker of the first conflict that a merge left in a text; undefined where there is none. */
export function conflictIn(text: string): CharacterRange | undefined {
  let start: number | undefined;
  let from = 0;
  for (const marker of markers) {
    const at = lineStartingWith(text, marker, from);
    if (at < 0) return undefined;
    start ??= at;
    from = at + marker.length;
  }
  return start === undefined ? undefined : { offset: start, length: '<<<<<<<'.length };
}

function lineStartingWith(text: string, marker: string, from: number): number {
  if (from === 0 && text.startsWith(marker)) return 0;
  const at = text.indexOf(`\n${marker}`, Math.max(0, from - 1));
  return at < 0 ? -1 : at + 1;
}

import { isInvisible } from '../text/visible';

/** A name as a picture shows it, and the room that it takes. */
export interface Label {
  readonly text: string;
  /** In units of the picture. */
  readonly width: number;
}

/** Longer names are cut in the middle, for both ends tell names apart. In columns of a letter. */
const mostColumns = 30;
const letterWidth = 6.6;

/**
 * A label of one line: characters that nobody sees, or that turn the text around, are written as their numbers.
 */
export function labelOf(name: string): Label {
  const whole = lettersOf(name);
  const columns = columnsOf(whole);
  if (columns <= mostColumns) return { text: whole.join(''), width: columns * letterWidth };
  const half = (mostColumns - 1) >> 1;
  const letters = [...take(whole, half), '…', ...take(whole.toReversed(), half).reverse()];
  return { text: letters.join(''), width: columnsOf(letters) * letterWidth };
}

/** The whole name, with what nobody sees written as numbers. */
export function visibleName(name: string): string {
  return lettersOf(name).join('');
}

function lettersOf(name: string): readonly string[] {
  if (/^[\x21-\x7e]*$/.test(name)) return name.split('');
  return [...name].map((letter) =>
    isInvisible(letter) || /[\p{Cc}\p{Cs}\p{Cf}\p{Cn}\p{Zl}\p{Zp}]/u.test(letter)
      ? `‹${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}›`
      : letter,
  );
}

function take(letters: readonly string[], columns: number): string[] {
  const taken: string[] = [];
  let room = columns;
  for (const letter of letters) {
    room -= widthOf(letter);
    if (room < 0) break;
    taken.push(letter);
  }
  return taken;
}

function columnsOf(letters: readonly string[]): number {
  let columns = 0;
  for (const letter of letters) columns += widthOf(letter);
  return columns;
}

/** East Asian letters take two columns, a number written for a letter as many as it has letters. */
function widthOf(letter: string): number {
  if (letter.startsWith('‹')) return letter.length;
  return (letter.codePointAt(0) ?? 0) >= 0x1100 ? 2 : 1;
}

import type { PlannedEdit } from './types';

/** An edit in a text whose lines all end with LF. */
export interface ReviewedEdit {
  readonly offset: number;
  readonly length: number;
  readonly before: string;
  readonly after: string;
}

/** A text and its edits with LF as the only line end, as an editor shows them. */
export interface ReviewedText {
  readonly text: string;
  readonly edits: readonly ReviewedEdit[];
}

/** A file's text and the edits of a plan in it (UTF-16 units, ascending) for a person to look at. */
export function reviewedText(text: string, edits: readonly PlannedEdit[]): ReviewedText {
  let at = 0;
  let length = 0;
  const lengthUpTo = (offset: number): number => {
    length += withLf(text.slice(at, offset)).length;
    at = offset;
    return length;
  };
  const shown = edits.map(({ offset, length: replaced, after }) => {
    const start = lengthUpTo(offset);
    const before = withLf(text.slice(offset, offset + replaced));
    return {
      offset: start,
      length: lengthUpTo(offset + replaced) - start,
      before,
      after: withLf(after),
    };
  });
  return { text: withLf(text), edits: shown };
}

/**
 * Which of the edits a text does not have.
 *
 * @param now the text with some of the edits made
 * @returns indices of the edits that were not made; undefined where the text is none of those that can come out
 */
export function editsNotMade(
  { text, edits }: ReviewedText,
  now: string,
): readonly number[] | undefined {
  const shown = withLf(now);
  const left: number[] = [];
  let at = 0;
  let read = 0;
  for (const [index, edit] of edits.entries()) {
    const kept = text.slice(read, edit.offset);
    if (!shown.startsWith(kept, at)) return undefined;
    at += kept.length;
    read = edit.offset + edit.length;
    const rest = text.slice(read, edits[index + 1]?.offset);
    const isLast = index === edits.length - 1;
    const fits = (written: string): boolean =>
      isLast ? shown.slice(at) === written + rest : shown.startsWith(written + rest, at);
    const made = fits(edit.after);
    if (!made && !fits(edit.before)) return undefined;
    if (!made) left.push(index);
    at += (made ? edit.after : edit.before).length;
  }
  return shown.slice(at) === text.slice(read) ? left : undefined;
}

function withLf(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}

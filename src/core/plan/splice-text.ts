import type { PlannedEdit } from './types';

/** The text with the ranges of the edits (UTF-16 units, ascending) replaced. */
export function spliceText(
  text: string,
  edits: readonly Pick<PlannedEdit, 'offset' | 'length' | 'after'>[],
): string {
  const parts: string[] = [];
  let from = 0;
  for (const { offset, length, after } of edits) {
    parts.push(text.slice(from, offset), after);
    from = offset + length;
  }
  return parts.join('') + text.slice(from);
}

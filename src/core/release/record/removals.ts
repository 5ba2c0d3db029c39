import type { TextEdit } from '../../policy/set-json';
import { endOfLine, endOfLineBefore, startOfLine } from './lines';
import { endOfEntry, type TreeEntry, type TreeMap } from './tree';

/** Takes entries out of a map that has a line for each, with their lines; one at least stays. */
export function removalsOfLines(
  removed: ReadonlySet<string>,
  { entries }: TreeMap,
  text: string,
): readonly TextEdit[] {
  const first = entries.findIndex(({ key }) => !removed.has(key));
  const start = entries[0]?.keyRange.offset ?? 0;
  const isBesideDash = text.slice(startOfLine(text, start), start).trim() !== '';
  // What follows the dash of an item has to move up to it.
  const head = isBesideDash && first > 0 ? [between(start, entries[first])] : [];
  const rest = entries.filter(
    ({ key }, index) => removed.has(key) && !(isBesideDash && index < first),
  );
  return [
    ...head,
    ...rest.map((entry): TextEdit => {
      const offset = endOfLineBefore(text, entry.keyRange.offset);
      return { offset, length: endOfLine(text, endOfEntry(entry)) - offset, text: '' };
    }),
  ];
}

/** Takes entries out of a map in braces, with the commas between; one at least stays. */
export function removalsInBraces(
  removed: ReadonlySet<string>,
  { entries }: TreeMap,
): readonly TextEdit[] {
  const first = entries.findIndex(({ key }) => !removed.has(key));
  const start = entries[0]?.keyRange.offset ?? 0;
  const head = first > 0 ? [between(start, entries[first])] : [];
  const rest = entries.flatMap((entry, index): TextEdit[] => {
    const before = entries[index - 1];
    if (!before || index < first || !removed.has(entry.key)) return [];
    const offset = endOfEntry(before);
    return [{ offset, length: endOfEntry(entry) - offset, text: '' }];
  });
  return [...head, ...rest];
}

function between(offset: number, next: TreeEntry | undefined): TextEdit {
  return { offset, length: (next?.keyRange.offset ?? offset) - offset, text: '' };
}

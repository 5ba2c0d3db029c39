import type { TextEdit } from '../../policy/set-json';
import { columnOf, endOfLine, endOfLineBefore, type Lines } from './lines';
import type { RecordShape } from './shape/shape';
import { endOf, type RecordTree, type TreeEntry } from './tree';
import type { RecordValue } from './types';
import { below, isList, isNested, linesOf } from './write-value';
import { writeQuoted } from './write-text';

/** Puts a value in place of the one that stands at a key whose map begins at `column`. */
export function replaceEntry(
  { colonEnd, value: old }: TreeEntry,
  value: RecordValue,
  shape: RecordShape | undefined,
  lines: Lines,
  column: number,
): readonly TextEdit[] {
  if (isSame(old, value)) return [];
  const { text, end } = lines;
  const nested = isNested(value);
  const written = writtenLines(value, old, shape, lines);
  const head = nested ? '' : (written[0] ?? '');
  const own = nested ? bodyColumn(old, value, lines, column) : column;
  const body = below(nested ? written : written.slice(1), end + ' '.repeat(own));
  if (isBlock(old)) {
    const offset = endOfLineBefore(text, old.range.offset);
    return [
      { offset: colonEnd, length: 0, text: head === '' ? '' : ` ${head}` },
      { offset, length: endOfLine(text, endOf(old)) - offset, text: body },
    ];
  }
  const between = text.slice(colonEnd, old.range.offset);
  const isBare = between.trim() === '' && (head === '' || between === '');
  const from = isBare ? colonEnd : old.range.offset;
  return replaceInline(old, from, isBare && head !== '' ? ` ${head}` : head, body, text);
}

/** Puts a value in place of an item of a list. */
export function replaceItem(
  old: RecordTree,
  value: RecordValue,
  shape: RecordShape | undefined,
  lines: Lines,
): readonly TextEdit[] {
  if (isSame(old, value)) return [];
  const { text, end } = lines;
  const { offset } = old.range;
  const [head = '', ...rest] = writtenLines(value, old, shape, lines);
  const body = below(rest, end + ' '.repeat(columnOf(text, offset)));
  if (!isBlock(old)) return replaceInline(old, offset, head, body, text);
  return [{ offset, length: endOfLine(text, endOf(old)) - offset, text: head + body }];
}

/** The head in place of what stands on the line, and the body below the line, behind a comment on it. */
function replaceInline(
  old: RecordTree,
  from: number,
  head: string,
  body: string,
  text: string,
): readonly TextEdit[] {
  const isBlockText = old.type === 'text' && old.style === 'block';
  const end = isBlockText ? endOfLine(text, endOf(old)) : Math.max(from, endOf(old));
  return [
    { offset: from, length: end - from, text: head },
    { offset: endOfLine(text, end), length: 0, text: body },
  ];
}

/** A text keeps the quotes of the one before it. */
function writtenLines(
  value: RecordValue,
  old: RecordTree,
  shape: RecordShape | undefined,
  { indentation }: Lines,
): readonly string[] {
  const written = linesOf(value, shape, indentation);
  if (old.type !== 'text' || typeof value !== 'string' || written.length > 1) return written;
  const { style } = old;
  return style === 'single' || style === 'double' ? [writeQuoted(value, style)] : written;
}

/** The column of what stands below a key: that of the lines it replaces, as far as these are indented enough. */
function bodyColumn(
  old: RecordTree,
  value: RecordValue,
  { text, indentation }: Lines,
  column: number,
): number {
  const ofOld = isBlock(old) ? columnOf(text, old.range.offset) : -1;
  if (ofOld > column || (ofOld === column && isList(value))) return ofOld;
  return column + (isList(value) ? indentation.list : indentation.map);
}

/** Whether something is a map or list that takes lines of its own. */
function isBlock(tree: RecordTree): boolean {
  return (tree.type === 'map' || tree.type === 'list') && !tree.flow;
}

/** Whether a text already says a value, so that it stays as it is written. */
export function isSame(tree: RecordTree, value: RecordValue): boolean {
  if (tree.type !== 'text' || typeof value === 'object') return false;
  return tree.text === String(value) && (typeof value === 'string' || tree.style === 'plain');
}

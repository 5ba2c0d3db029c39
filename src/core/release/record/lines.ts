import { endOfEntry, type RecordTree, type TreeMap } from './tree';
import type { Indentation } from './write-value';

/** The text of a record by its lines. */
export interface Lines {
  readonly text: string;
  /** Its own line end, for lines that are added. */
  readonly end: string;
  readonly indentation: Indentation;
}

export function linesOfText(text: string, root: RecordTree): Lines {
  const first = text.search(/[\r\n]/);
  const end = text.startsWith('\r\n', first) ? '\r\n' : '\n';
  return { text, end, indentation: indentationOf(text, root) };
}

/** Column of an offset, from 0. */
export function columnOf(text: string, offset: number): number {
  return offset - startOfLine(text, offset);
}

export function startOfLine(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && !isBreak(text[at - 1])) at -= 1;
  return at;
}

/** The end of the line before that of an offset, without its line break. */
export function endOfLineBefore(text: string, offset: number): number {
  return withoutBreak(text, startOfLine(text, offset));
}

/** The end of the line on which something ends, without its line break; a block of text ends behind one. */
export function endOfLine(text: string, end: number): number {
  if (end > 0 && isBreak(text[end - 1])) return withoutBreak(text, end);
  let at = end;
  while (at < text.length && !isBreak(text[at])) at += 1;
  return at;
}

/**
 * The end of the line behind which more may be written, where something ends at `end`: comments that are indented by
 * `least` columns or more belong to what they follow.
 */
export function endWithComments(text: string, end: number, least: number): number {
  let found = endOfLine(text, end);
  let at = found;
  while (at < text.length) {
    const start = at + (text.startsWith('\r\n', at) ? 2 : 1);
    at = Math.max(start, endOfRest(text, start));
    const line = text.slice(start, at);
    const trimmed = line.trimStart();
    if (trimmed === '') continue;
    if (!trimmed.startsWith('#') || line.length - trimmed.length < least) break;
    found = at;
  }
  return found;
}

function endOfRest(text: string, start: number): number {
  let at = start;
  while (at < text.length && !isBreak(text[at])) at += 1;
  return at;
}

function withoutBreak(text: string, end: number): number {
  return text.endsWith('\r\n', end) ? end - 2 : Math.max(0, end - 1);
}

function isBreak(character: string | undefined): boolean {
  return character === '\n' || character === '\r';
}

/** How a file is indented, by the first map and the first list that stand below a key. */
function indentationOf(text: string, root: RecordTree): Indentation {
  const found: { map?: number; list?: number } = {};
  const look = (tree: RecordTree, column: number): void => {
    if (tree.type !== 'map' && tree.type !== 'list') return;
    if (tree.flow || (found.map !== undefined && found.list !== undefined)) return;
    const own = columnOf(text, tree.range.offset);
    if (column >= 0) found[tree.type] ??= own - column;
    if (tree.type === 'map') for (const { value } of tree.entries) look(value, own);
    else for (const item of tree.items) lookBelow(item);
  };
  const lookBelow = (item: RecordTree): void => {
    look(item, -1);
  };
  look(root, -1);
  return { map: Math.max(1, found.map ?? 2), list: Math.max(0, found.list ?? 2) };
}

/** Whether a map has a blank line between two of its keys. */
export function partsWithBlankLines({ entries }: TreeMap, text: string): boolean {
  return entries.some((entry, index) => {
    const next = entries[index + 1];
    if (!next) return false;
    return /\n[ \t]*\r?\n/.test(text.slice(endOfEntry(entry), next.keyRange.offset));
  });
}

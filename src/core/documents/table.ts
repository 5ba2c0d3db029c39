import type { Line } from '../changelog/headings';
import type { CharacterRange } from '../text/range';

/** A cell of a Markdown table, without the space around its text. */
export interface Cell {
  readonly text: string;
  /** In the text of the document; of the space between the bars where the cell is empty. */
  readonly range: CharacterRange;
}

/** A table of GitHub Flavored Markdown. */
export interface Table {
  readonly header: readonly Cell[];
  readonly rows: readonly (readonly Cell[])[];
  /** Index of the line behind its last one. */
  readonly end: number;
}

/** The tables outside of code blocks, in their order (https://github.github.com/gfm/#tables-extension-). */
export function* tablesOf(lines: readonly Line[]): Generator<Table> {
  let fence: string | undefined;
  for (let at = 0; at < lines.length; at++) {
    const mark = /^ {0,3}(```+|~~~+)/.exec(lines[at]?.text ?? '')?.[1];
    if (fence !== undefined) {
      if (mark?.startsWith(fence)) fence = undefined;
    } else if (mark !== undefined) fence = mark;
    else {
      const table = tableAt(lines, at);
      if (!table) continue;
      yield table;
      at = table.end - 1;
    }
  }
}

function tableAt(lines: readonly Line[], at: number): Table | undefined {
  const [first, second] = [lines[at], lines[at + 1]];
  if (!first?.text.includes('|') || !second?.text.includes('-')) return undefined;
  const header = cellsOf(first);
  const delimiters = cellsOf(second);
  if (header.length !== delimiters.length) return undefined;
  if (!delimiters.every(({ text }) => /^:?-+:?$/.test(text))) return undefined;
  let end = at + 2;
  while (lines[end]?.text.includes('|')) end++;
  return { header, rows: lines.slice(at + 2, end).map(cellsOf), end };
}

/** The cells of a row; a bar behind a backslash is text. */
function cellsOf({ text, offset }: Line): readonly Cell[] {
  const bars = [-1];
  for (let at = 0; at < text.length; at++) {
    if (text.charAt(at) === '\\') at++;
    else if (text.charAt(at) === '|') bars.push(at);
  }
  const isOpen = text.slice((bars.at(-1) ?? -1) + 1).trim() !== '';
  if (isOpen) bars.push(text.length);
  const isIndented = bars.length > 1 && text.slice(0, bars[1]).trim() === '';
  return bars.slice(isIndented ? 1 : 0, -1).map((bar, index): Cell => {
    const [start, end] = [bar + 1, bars[index + (isIndented ? 2 : 1)] ?? text.length];
    const written = text.slice(start, end);
    const own = written.trim();
    const space = own === '' ? 0 : written.length - written.trimStart().length;
    const length = own === '' ? end - start : own.length;
    return { text: own, range: { offset: offset + start + space, length } };
  });
}

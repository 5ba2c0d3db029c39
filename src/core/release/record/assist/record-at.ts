import type { CharacterRange } from '../../../text/range';
import type { RecordPath } from '../types';

/** A place in the text of a record that somebody is typing. */
export interface PlaceInRecord {
  /** Keys and indices from the root to what is typed: of a key, to the map that gets it. */
  readonly path: RecordPath;
  /** Whether nothing but a word stands there, which may become a key or an item of a list. */
  readonly isBare: boolean;
  /** What is typed so far, to be replaced. */
  readonly word: CharacterRange;
  /** Keys that stand in the same map already. */
  readonly siblings: ReadonlySet<string>;
}

/**
 * Where an offset is, told by indentation, since a text is seldom whole while it is typed. Undefined in comments and
 * within brackets or quotes that run over lines.
 */
export function placeInRecord(text: string, offset: number): PlaceInRecord | undefined {
  const lines = text.split(/\r?\n/);
  const index = text.slice(0, offset).split(/\r?\n/).length - 1;
  const typed = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
  if (/(?:^|\s)#/.test(typed)) return undefined;
  const line = lineOf(typed);
  const bare = line.key === undefined;
  const value = bare ? line.rest : line.rest.trimStart();
  if (!bare && /^[[{|>&*!]/.test(value)) return undefined;
  const word = { offset: offset - value.length, length: value.length };
  const own = pathAbove(lines, index, line);
  const path = bare ? own : [...own, line.key ?? ''];
  return { path, isBare: bare, word, siblings: bare ? siblingsOf(lines, index, line) : new Set() };
}

/** A line by its columns. */
interface Line {
  readonly dashes: readonly number[];
  /** Column behind the indentation and the dashes. */
  readonly column: number;
  readonly key: string | undefined;
  /** What follows the colon, or everything where there is none. */
  readonly rest: string;
}

function lineOf(line: string): Line {
  const dashes: number[] = [];
  let column = 0;
  while (
    line[column] === ' ' ||
    (line[column] === '-' && /^(?: |$)/.test(line[column + 1] ?? ''))
  ) {
    if (line[column] === '-') dashes.push(column);
    column += 1;
  }
  const content = line.slice(column);
  const colon = /:(?=\s|$)/.exec(content)?.index;
  if (colon === undefined) return { dashes, column, key: undefined, rest: content };
  const key = content
    .slice(0, colon)
    .trim()
    .replace(/^(["'])(.*)\1$/, '$2');
  return { dashes, column, key, rest: content.slice(colon + 1) };
}

/** The path of the map or list that a line is part of, from the lines above it that are indented less. */
function pathAbove(lines: readonly string[], index: number, line: Line): RecordPath {
  const path: (string | number)[] = line.dashes.map(() => 0);
  let column = line.dashes[0] ?? line.column;
  let fromDash = line.dashes.length > 0;
  for (let at = index - 1; at >= 0 && (column > 0 || fromDash); at--) {
    const text = lines[at] ?? '';
    if (text.trim() === '' || text.trimStart().startsWith('#')) continue;
    const above = lineOf(text);
    const isParent = above.column < column || (fromDash && above.column === column);
    if (isParent && above.key !== undefined) {
      path.unshift(above.key);
      column = above.column;
      fromDash = false;
    }
    const dash = above.dashes.findLast((each) => each < column);
    if (dash === undefined || above.column > column) continue;
    path.unshift(0);
    column = dash;
    fromDash = true;
  }
  return path;
}

/** The keys of the map that a line is part of. */
function siblingsOf(lines: readonly string[], index: number, { column }: Line): Set<string> {
  const found = new Set<string>();
  const look = (step: 1 | -1): void => {
    for (let at = index + step; at >= 0 && at < lines.length; at += step) {
      const text = lines[at] ?? '';
      if (text.trim() === '' || text.trimStart().startsWith('#')) continue;
      const line = lineOf(text);
      const isItem = line.dashes.length > 0;
      if (line.column < column || (isItem && step === 1 && line.column === column)) return;
      if (line.column === column && line.key !== undefined) found.add(line.key);
      if (line.column === column && isItem) return;
    }
  };
  look(-1);
  look(1);
  return found;
}

import { textAt } from '../../text/range';
import type { Parsers } from '../parsers';
import { endOfLine } from '../scan';
import type { CharacterRange } from '../types';
import { tablesOf, valuesOf, type TomlTable, type TomlValue } from './toml-values';
import { parseToml, type ParsedToml } from './parse-toml';

/** As often as a text that does not parse is read again without its bad line. */
const mostRepairs = 8;

/** Characters that all readings of one text may take together. */
const mostCharacters = 512 * 1024;

export interface TomlReading {
  readonly values: readonly TomlValue[];
  /** The lines that do not parse; the first is the first that the parser met. */
  readonly faults: readonly CharacterRange[];
}

/** A line that was left out, with the table header that took the place of a header. */
interface LeftOut {
  readonly range: CharacterRange;
  readonly header?: string;
}

/**
 * The values of a TOML text in the order of the file. The parser stops at an error, so the bad line is
 * blanked and the rest is read again, a few times; where that does not help there are no values. Lines
 * and tables that the parser refuses because they stand there twice are among the values all the same.
 */
export function readToml(text: string, parsers: Parsers): TomlReading {
  const leftOut: LeftOut[] = [];
  let readable = text;
  let parsed = parseToml(readable, parsers);
  while (!('program' in parsed)) {
    const range = badLine(readable, parsed, leftOut);
    const isEnough = leftOut.length >= mostRepairs || text.length * leftOut.length > mostCharacters;
    if (isEnough || range === undefined) return { values: [], faults: leftOut.map((l) => l.range) };
    const line = lineOut(readable, range, leftOut.length);
    leftOut.push(line);
    readable = replaced(readable, range, line.header ?? '');
    parsed = parseToml(readable, parsers);
  }
  const tables = tablesOf(parsed.program).map((table) => named(table, text, leftOut, parsers));
  const again = leftOut.flatMap((line) => valuesOfLine(line, text, tables, parsers));
  const values = [...tables.flatMap(valuesOf), ...again];
  return { values, faults: leftOut.map((l) => l.range) };
}

/** The line to leave out; the one before it where that has been left out already. */
function badLine(
  text: string,
  { index, isBehind }: Exclude<ParsedToml, { readonly program: unknown }>,
  leftOut: readonly LeftOut[],
): CharacterRange | undefined {
  let at = Math.min(isBehind ? index - 1 : index, text.length - 1);
  for (; at >= 0; at -= 1) {
    if (/\s/.test(text.charAt(at))) continue;
    const start = text.lastIndexOf('\n', at) + 1;
    const isLeftOut = leftOut.some(({ range }) => range.offset === start);
    if (!isLeftOut) return { offset: start, length: endOfLine(text, at) - start };
    at = start;
  }
  return undefined;
}

/**
 * A bad header becomes that of a table nobody asks for, or what follows it would seem to belong to the
 * table before. Letters make the name as long as the line, so that no offset moves.
 */
function lineOut(text: string, range: CharacterRange, index: number): LeftOut {
  const line = textAt(text, range);
  if (!line.trimStart().startsWith('[')) return { range };
  const letter = String.fromCharCode('a'.charCodeAt(0) + index);
  return { range, header: `[${letter.repeat(Math.max(1, line.length - 2))}]` };
}

function replaced(text: string, { offset, length }: CharacterRange, by: string): string {
  return text.slice(0, offset) + by.padEnd(length) + text.slice(offset + length);
}

/** A table under the name that its header had in the text. */
function named(
  table: TomlTable,
  text: string,
  leftOut: readonly LeftOut[],
  parsers: Parsers,
): TomlTable {
  const line = leftOut.find(({ range, header }) => header && range.offset === table.offset);
  const [, original] = line ? tablesOfLine(line, text, parsers) : [];
  return line ? { ...table, keys: original?.keys ?? [unreadable] } : table;
}

/** A key that no slot has. */
const unreadable = '\0';

/** What a line defines when it is read by itself, in the table that it stands in. */
function valuesOfLine(
  line: LeftOut,
  text: string,
  tables: readonly TomlTable[],
  parsers: Parsers,
): readonly TomlValue[] {
  if (line.header !== undefined) return [];
  const table = tables.findLast(({ offset }) => offset <= line.range.offset);
  return tablesOfLine(line, text, parsers)
    .flatMap(valuesOf)
    .map(({ keys, range, ...value }) => ({
      ...value,
      keys: [...(table?.keys ?? []), ...keys],
      range: { offset: range.offset + line.range.offset, length: range.length },
    }));
}

/** The top and, for a header, its table. */
function tablesOfLine({ range }: LeftOut, text: string, parsers: Parsers): readonly TomlTable[] {
  const parsed = parseToml(textAt(text, range), parsers);
  return 'program' in parsed ? tablesOf(parsed.program) : [];
}

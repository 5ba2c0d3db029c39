import { revisionLabel } from '../catalogue/revision-label';
import { compareNames } from '../scheme/compare';
import { compileScheme } from '../scheme/compile';
import type { Name } from '../scheme/name';
import { parse } from '../scheme/parse';
import type { Scheme } from '../scheme/scheme';
import { parseDay, type Day } from '../text/day';
import type { Text } from '../text/language';
import { message, type Message } from '../text/message';
import type { CharacterRange } from '../text/range';
import { readRevisionLog, type LogColumn, type LogRow, type RevisionLog } from './revision-log';
import { columnTitles, revisionTexts as texts } from './revision-texts';
import type { Cell } from './table';

/** Something that is wrong with the revision log of a document. */
export interface LogProblem {
  readonly message: Message;
  readonly range: CharacterRange;
}

/**
 * What is wrong with the revision log of a Markdown text: labels of revisions that do not rise, days that are none or
 * fall, rows that do not say who changed what, and a document that names another version than its last row.
 */
export function checkRevisionLog(text: string): readonly LogProblem[] {
  const log = readRevisionLog(text);
  if (!log) return [{ message: message(texts.none), range: firstLine(text) }];
  const { header, lacks, rows } = log;
  const missing = lacks.map((column) =>
    problem(header, texts.noColumn, { column: columnTitles[column] }),
  );
  if (rows.length === 0) return [...missing, problem(header, texts.noRows)];
  return [
    ...missing,
    ...rows.flatMap((row) => emptyCells(row, log)),
    ...versionProblems(rows),
    ...dayProblems(rows),
    ...ownProblem(log),
  ];
}

function problem(
  { range }: Pick<Cell, 'range'>,
  text: Text,
  parameters: Parameters<typeof message>[1] = {},
): LogProblem {
  return { message: message(text, parameters), range };
}

function firstLine(text: string): CharacterRange {
  const end = text.search(/[\r\n]/);
  return { offset: 0, length: end < 0 ? text.length : end };
}

/** A cell that the table has a column for and that is empty, or that the row ends before. */
function emptyCells(row: LogRow, { lacks, header }: RevisionLog): readonly LogProblem[] {
  const anchor = row.version ?? Object.values(row)[0] ?? header;
  return (Object.keys(columnTitles) as LogColumn[]).flatMap((column) => {
    const cell = row[column];
    if (lacks.includes(column) || (cell && cell.text !== '')) return [];
    const where = cell && cell.range.length > 0 ? cell : anchor;
    const told = { column: columnTitles[column], version: row.version?.text ?? '' };
    return [problem(where, texts.empty, told)];
  });
}

let compiled: Scheme | undefined;

function labels(): Scheme {
  compiled ??= compileScheme(revisionLabel, { resolve: () => undefined }).scheme;
  if (!compiled) throw new Error('The scheme of revision labels is broken');
  return compiled;
}

function versionProblems(rows: readonly LogRow[]): readonly LogProblem[] {
  const cells = rows.flatMap(({ version }) => (version && version.text !== '' ? [version] : []));
  const isByHundredths = cells.some(({ text }) => /^v?\d+\.0\d/i.test(plain(text)));
  const found: LogProblem[] = [];
  let before: { readonly name: Name; readonly text: string } | undefined;
  for (const cell of cells) {
    const read = labelOf(plain(cell.text), isByHundredths);
    if (!read) found.push(problem(cell, texts.malformed, { version: cell.text }));
    if (!read) continue;
    if (before && compareNames(labels(), before.name, read) >= 0)
      found.push(problem(cell, texts.falls, { version: cell.text, before: before.text }));
    before = { name: read, text: cell.text };
  }
  return found;
}

/** A label; where a log counts by hundredths, `V1.1` comes after `V1.09`, as `V1.10`. */
function labelOf(text: string, isByHundredths: boolean): Name | undefined {
  const written = /^v/i.test(text) ? text : `V${text}`;
  return parse(labels(), isByHundredths ? written.replace(/^(v\d+\.\d)$/i, '$10') : written).name;
}

function plain(text: string): string {
  return text.replace(/[*_`\s]/g, '');
}

function dayProblems(rows: readonly LogRow[]): readonly LogProblem[] {
  const found: LogProblem[] = [];
  let before: { readonly day: Day; readonly text: string } | undefined;
  for (const { date } of rows) {
    if (!date || date.text === '') continue;
    const day = dayOf(date.text);
    if (!day) found.push(problem(date, texts.noDay, { date: date.text }));
    if (!day) continue;
    if (before && day < before.day)
      found.push(problem(date, texts.earlier, { date: date.text, before: before.text }));
    before = { day, text: date.text };
  }
  return found;
}

/** The day of `2017.04.12`, `2017-4-12`, `2017/04/12`, `20170412` or `2017年4月12日`. */
function dayOf(text: string): Day | undefined {
  const match =
    /^(\d{4})[-./年](\d{1,2})[-./月](\d{1,2})日?$/.exec(plain(text)) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(plain(text));
  const [, year = '', month = '', day = ''] = match ?? [];
  return parseDay(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}

function ownProblem({ own, rows }: RevisionLog): readonly LogProblem[] {
  const last = rows.at(-1)?.version?.text ?? '';
  const bare = (text: string): string => plain(text).replace(/^v/i, '');
  if (!own || last === '' || bare(own.text) === bare(last)) return [];
  return [problem(own, texts.other, { version: own.text, last })];
}

import { fixStates } from '../../core/merges/fix-states';
import type { FixCell, FixRow, LineBranch } from '../../core/merges/types';
import type { Language } from '../../core/text/language';
import { displayWidth } from '../display-width';

/** How wide a subject may be, in columns of the terminal. */
const widestSubject = 48;
/** Digits of an id that people compare. */
const digits = 10;

/** Fixes as a table for each branch, an empty line between two: a line a fix, a column a line that it has to reach. */
export function mergedTable(
  lines: readonly LineBranch[],
  rows: readonly FixRow[],
  language: Language,
): readonly string[] {
  const tables = lines.flatMap(({ ref, name }) => {
    const own = rows.filter(({ source }) => source.ref === ref);
    const [first] = own;
    if (!first) return [];
    const head = ['', '', ...first.cells.map(({ target }) => target.name)];
    const body = own.map(({ fix, cells }) => [
      fix.commit.slice(0, digits),
      shortened(fix.subject),
      ...cells.map((cell) => cellText(cell, language)),
    ]);
    return [[name, ...aligned([head, ...body])]];
  });
  return tables.flatMap((table, index) => (index === 0 ? table : ['', ...table]));
}

function cellText({ state, by, reason }: FixCell, language: Language): string {
  const told = fixStates[state][language];
  if (by !== undefined) return `${told} ${by.slice(0, digits)}`;
  return reason === undefined ? told : `${told}: ${shortened(reason)}`;
}

function aligned(table: readonly (readonly string[])[]): readonly string[] {
  const widths = (table[0] ?? []).map((_, column) =>
    Math.max(...table.map((row) => displayWidth(row[column] ?? ''))),
  );
  return table.map((row) => {
    const cells = row.map(
      (cell, column) => cell + ' '.repeat((widths[column] ?? 0) - displayWidth(cell)),
    );
    return `  ${cells.join('  ')}`.trimEnd();
  });
}

function shortened(text: string): string {
  const oneLine = text.replace(/\s+/g, ' ');
  if (displayWidth(oneLine) <= widestSubject) return oneLine;
  let kept = '';
  for (const character of oneLine) {
    if (displayWidth(kept + character) >= widestSubject) break;
    kept += character;
  }
  return `${kept}…`;
}

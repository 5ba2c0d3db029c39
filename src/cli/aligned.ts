import { displayWidth } from './display-width';

/** A table as lines whose columns stand below each other in a terminal, beside Han characters too. */
export function aligned(table: readonly (readonly string[])[]): readonly string[] {
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

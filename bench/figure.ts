/** One figure of a run, held against its target. */
export interface Figure {
  readonly what: string;
  readonly value: number;
  /** Written behind the value and the target, such as `×` or ` KB`. */
  readonly unit: string;
  /** Absent for a figure that is only told. */
  readonly target?: Target;
  /** What the figure was made of. */
  readonly detail: string;
}

export interface Target {
  readonly sign: '≤' | '≥';
  readonly value: number;
}

export function isMet({ value, target }: Figure): boolean {
  if (!target) return true;
  return target.sign === '≤' ? value <= target.value : value >= target.value;
}

/** The figures as a table for a terminal. */
export function table(figures: readonly Figure[]): string {
  const rows = figures.map((figure) => [
    !figure.target ? '' : isMet(figure) ? 'pass' : 'MISS',
    figure.what,
    `${rounded(figure.value)}${figure.unit}`,
    figure.target ? `${figure.target.sign} ${figure.target.value}${figure.unit}` : '',
    figure.detail,
  ]);
  const all = [['', 'what', 'figure', 'target', 'measured'], ...rows];
  const widths = [0, 1, 2, 3].map((column) =>
    Math.max(...all.map((row) => row[column]?.length ?? 0)),
  );
  return all
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function rounded(value: number): string {
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
}

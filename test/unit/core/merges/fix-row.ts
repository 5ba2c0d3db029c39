import type { Fix, FixCell, FixRow, LineBranch } from '../../../../src/core/merges/types';

/** A row with these cells. */
export function fixRow(fix: Fix, source: LineBranch, cells: readonly FixCell[]): FixRow {
  const lacking = cells.flatMap(({ state, target }) => (state === 'missing' ? [target] : []));
  return { fix, source, cells, lacking, missing: lacking.length };
}

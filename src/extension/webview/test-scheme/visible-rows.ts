/** A stretch of a list. */
export interface RowWindow {
  readonly from: number;
  readonly count: number;
}

/** Rows beyond the edges that are drawn too, so that a small scroll shows no gap. */
const margin = 10;

/** The rows of a long list that are worth drawing. Heights and offsets are in CSS pixels. */
export function visibleRows(list: {
  readonly scrollTop: number;
  readonly height: number;
  readonly rowHeight: number;
  readonly total: number;
}): RowWindow {
  const first = Math.floor(list.scrollTop / list.rowHeight) - margin;
  const from = Math.min(Math.max(first, 0), list.total);
  const end = Math.ceil((list.scrollTop + list.height) / list.rowHeight) + margin;
  return { from, count: Math.max(0, Math.min(end, list.total) - from) };
}

/** Where a key of the keyboard moves the selection of a list; undefined for a key that does not. */
export function rowAfterKey(
  key: string,
  list: { readonly row: number; readonly total: number; readonly page: number },
): number | undefined {
  const moved = movedRow(key, list);
  return moved === undefined ? undefined : Math.min(Math.max(moved, 0), list.total - 1);
}

function movedRow(
  key: string,
  { row, total, page }: { readonly row: number; readonly total: number; readonly page: number },
): number | undefined {
  switch (key) {
    case 'ArrowDown':
      return row + 1;
    case 'ArrowUp':
      return row < 0 ? 0 : row - 1;
    case 'PageDown':
      return row + page;
    case 'PageUp':
      return row - page;
    case 'Home':
      return 0;
    case 'End':
      return total - 1;
    default:
      return undefined;
  }
}

import type { LaidLane, LaidRow, Layout } from './layout';
import { gutter, rowScale, type View } from './view';

/** What of a layout a view shows, and how much of it. */
export interface Shown {
  /** `marks`: each name; `bars`: each line as a bar, for there are too many names to tell apart. */
  readonly level: 'marks' | 'bars';
  readonly rows: readonly LaidRow[];
  readonly lanes: readonly ShownLane[];
}

export interface ShownLane {
  readonly laid: LaidLane;
  readonly index: number;
  /** Those of its nodes that are in view, from left to right. */
  readonly nodes: readonly number[];
}

/** More marks than this are drawn as bars. */
const mostMarks = 2000;
/** Marks that are nearer than this, in pixels, cannot be told apart. */
const leastDistance = 11;
/** Nodes this far outside, in units, may have a label that reaches into the view. */
const overhang = 130;

/** Takes as long as there is to show, whatever the layout holds beside it. */
export function shownIn(layout: Layout, view: View): Shown {
  const rows = layout.rows.slice(...rowsIn(layout, view));
  const left = view.x - overhang / view.scale;
  const right = view.x + (view.width - gutter) / view.scale + overhang / view.scale;
  const lanes = rows.flatMap((row) =>
    row.lanes.flatMap((index): ShownLane[] => {
      const laid = layout.lanes[index];
      if (!laid || laid.left > right || laid.right < left) return [];
      const start = firstAt(layout, laid.nodes, left);
      const end = firstAt(layout, laid.nodes, right);
      return [{ laid, index, nodes: laid.nodes.slice(start, end) }];
    }),
  );
  const count = lanes.reduce((sum, { nodes }) => sum + nodes.length, 0);
  const isFar = count > mostMarks || isCrowded(layout, lanes, view.scale);
  return { level: isFar ? 'bars' : 'marks', rows, lanes };
}

/** Whether the names of most lines are too near each other. */
function isCrowded(layout: Layout, lanes: readonly ShownLane[], scale: number): boolean {
  let gaps = 0;
  let narrow = 0;
  for (const { nodes } of lanes) {
    if (nodes.length < 2) continue;
    const width = xOf(layout, nodes.at(-1)) - xOf(layout, nodes[0]);
    gaps += nodes.length - 1;
    if ((width * scale) / (nodes.length - 1) < leastDistance) narrow += nodes.length - 1;
  }
  return gaps > 0 && narrow * 2 > gaps;
}

function rowsIn(layout: Layout, view: View): [number, number] {
  const scale = rowScale(layout, view);
  const [top, bottom] = [view.y - 40 / scale, view.y + (view.height + 30) / scale];
  return [
    search(layout.rows.length, (row) => (layout.rows[row]?.y ?? 0) >= top),
    search(layout.rows.length, (row) => (layout.rows[row]?.y ?? 0) > bottom),
  ];
}

function firstAt(layout: Layout, nodes: readonly number[], x: number): number {
  return search(nodes.length, (at) => xOf(layout, nodes[at]) >= x);
}

function xOf({ xs }: Layout, node: number | undefined): number {
  return xs[node ?? -1] ?? 0;
}

/** The first index below `count` for which something holds that holds for all after it; `count` for none. */
function search(count: number, holds: (index: number) => boolean): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

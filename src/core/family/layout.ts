import { labelOf, type Label } from './label';
import type { Family, FamilyLane, FamilyNode } from './types';

/**
 * A family laid out in plain units, one of which is one CSS pixel at the natural size. Nodes of a row never
 * overlap, and every link goes to the right.
 */
export interface Layout {
  readonly family: Family;
  readonly width: number;
  readonly height: number;
  /** In the order of the family's lanes. */
  readonly lanes: readonly LaidLane[];
  /** From top to bottom. */
  readonly rows: readonly LaidRow[];
  readonly headings: readonly Heading[];
  /** Centre of each node. */
  readonly xs: Float64Array;
  readonly labels: readonly Label[];
  /** Indices of the links at each node, forward merges left out. */
  readonly linksAt: ReadonlyMap<number, readonly number[]>;
  /** Indices of the forward merges, due ones last, so that they lie on top. */
  readonly forward: readonly number[];
}

export interface LaidLane {
  readonly lane: FamilyLane;
  /** The line that its nodes stand on. */
  readonly y: number;
  readonly left: number;
  readonly right: number;
  /** Indices of nodes, from left to right. */
  readonly nodes: readonly number[];
  /** Number of the colour that it takes, counting up from line to line. */
  readonly colour: number;
}

export interface LaidRow {
  readonly y: number;
  /** Indices of lanes; hot patches of different names share a row where they have room. */
  readonly lanes: readonly number[];
}

/** The name of a unit above its lines. */
export interface Heading {
  readonly text: string;
  /** The middle of the text. */
  readonly y: number;
}

/** Height of a row, from one line to the next. */
export const rowHeight = 64;
/** From the upper edge of a row to its line. */
const lineInRow = 27;
const headingHeight = 30;
const leftMargin = 34;
const bottomMargin = 18;
const gap = 22;
const leastColumn = 46;

/** Lays a family out; the time grows with its nodes and links. */
export function layoutOf(family: Family): Layout {
  const labels = family.nodes.map(({ name }) => labelOf(name));
  const { xs, width } = placeColumns(family.nodes, labels);
  const members: number[][] = family.lanes.map(() => []);
  family.nodes.forEach(({ lane }, index) => members[lane]?.push(index));
  for (const nodes of members) nodes.sort((one, other) => (xs[one] ?? 0) - (xs[other] ?? 0));
  const rows = new RowPlacer();
  const lanes = family.lanes.map((lane, index): LaidLane => {
    const nodes = members[index] ?? [];
    const [first, last] = [nodes[0] ?? 0, nodes.at(-1) ?? 0];
    const right = xs[last] ?? 0;
    const left = lane.kind === 'main' ? leftMargin / 2 : (xs[first] ?? 0);
    const margin = Math.max(labels[first]?.width ?? 0, labels[last]?.width ?? 0) / 2 + gap;
    const y = rows.place(lane, index, { left: left - margin, right: right + margin });
    return { lane, y, left, right, nodes, colour: rows.colour };
  });
  const { linksAt, forward } = sortLinks(family);
  const height = rows.bottom + bottomMargin;
  return {
    ...{ family, width, height, lanes },
    ...{ rows: rows.rows, headings: rows.headings, xs, labels, linksAt, forward },
  };
}

/** Each column is as wide as the widest label in it. */
function placeColumns(
  nodes: readonly FamilyNode[],
  labels: readonly Label[],
): { readonly xs: Float64Array; readonly width: number } {
  const count = nodes.reduce((most, { column }) => Math.max(most, column), -1) + 1;
  const centres = new Float64Array(count).fill(leastColumn);
  nodes.forEach(({ column }, index) => {
    const needed = (labels[index]?.width ?? 0) + gap;
    if (needed > (centres[column] as number)) centres[column] = needed;
  });
  let x = leftMargin;
  for (let column = 0; column < count; column++) {
    const width = centres[column] as number;
    centres[column] = x + width / 2;
    x += width;
  }
  return { xs: Float64Array.from(nodes, ({ column }) => centres[column] as number), width: x };
}

/** A stretch of a row. */
interface Stretch {
  readonly left: number;
  readonly right: number;
}

/** Gives lanes their rows. */
class RowPlacer {
  readonly rows: { readonly y: number; readonly lanes: number[] }[] = [];
  readonly headings: Heading[] = [];
  /** Of the line that was placed last. */
  colour = -1;
  bottom = 0;
  private unit: string | undefined;
  /** Where the rows for hot patches of the last line are free again. */
  private open: { readonly row: number; free: number }[] = [];

  place(lane: FamilyLane, index: number, { left, right }: Stretch): number {
    if (lane.kind === 'hotfix') {
      const room = this.open.slice(-mostOpen).find(({ free }) => free <= left);
      if (room) {
        room.free = right;
        const row = this.rows[room.row];
        row?.lanes.push(index);
        return row?.y ?? 0;
      }
    } else {
      this.open = [];
      this.colour += 1;
      this.head(lane.kind === 'main' ? undefined : lane.unit);
    }
    const y = this.bottom + lineInRow;
    this.rows.push({ y, lanes: [index] });
    this.bottom += rowHeight;
    if (lane.kind === 'hotfix') this.open.push({ row: this.rows.length - 1, free: right });
    return y;
  }

  private head(unit: string | undefined): void {
    if (unit !== undefined && unit !== this.unit) {
      this.headings.push({ text: unit, y: this.bottom + headingHeight / 2 });
      this.bottom += headingHeight;
    }
    this.unit = unit;
  }
}

/** So many rows are looked at for room. */
const mostOpen = 32;

function sortLinks({ links }: Family): Pick<Layout, 'linksAt' | 'forward'> {
  const linksAt = new Map<number, number[]>();
  const note = (node: number, link: number): void => {
    const known = linksAt.get(node);
    if (known) known.push(link);
    else linksAt.set(node, [link]);
  };
  const merged: number[] = [];
  const missing: number[] = [];
  links.forEach(({ from, to, kind }, index) => {
    if (kind === 'missing') missing.push(index);
    else if (kind === 'merged') merged.push(index);
    else {
      note(from, index);
      note(to, index);
    }
  });
  return { linksAt, forward: [...merged, ...missing] };
}

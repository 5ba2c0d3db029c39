import type { Draft, DraftLane } from './draft';
import type { NodeHistory } from './nearest-names';
import type { FamilyLink } from './types';

/** Where nodes stand, and what they come from. */
export interface Placing {
  /** By node; see `FamilyNode.column`. */
  readonly columns: Int32Array;
  readonly links: readonly FamilyLink[];
}

/**
 * Places nodes from the oldest to the newest: by the times of their commits where these are known, else each behind
 * what it comes from. Within a lane the scheme's order holds. A name whose history is not known, or says the
 * opposite of this order, comes from the name before it; the first of a line from the highest of the line below.
 */
export function placeNodes(draft: Draft, history: NodeHistory | undefined): Placing {
  const { nodes } = draft;
  const lanes = history ? draft.lanes.map((lane) => inOwnTime(lane, history)) : draft.lanes;
  const columns = new Int32Array(nodes.length).fill(-1);
  const lastColumn = new Int32Array(lanes.length).fill(-1);
  const before = nodesBefore(lanes, nodes.length);
  const links: FamilyLink[] = [];
  let current = 0;
  for (const node of inTime(lanes, nodes.length, history)) {
    const lane = lanes[nodes[node]?.lane ?? -1];
    if (!lane) continue;
    const link = linkTo(node, lane);
    const least = Math.max(
      (lastColumn[nodes[node]?.lane ?? 0] as number) + 1,
      link ? (columns[link.from] as number) + 1 : 0,
    );
    // Without times nothing says what stands side by side in different lines.
    current = history ? Math.max(current, least) : least;
    columns[node] = lane.kind === 'main' ? highest(columns) + 1 : current;
    lastColumn[nodes[node]?.lane ?? 0] = columns[node];
    if (link) links.push(link);
  }
  return { columns, links };

  function linkTo(node: number, lane: DraftLane): FamilyLink | undefined {
    const told = history?.parents[node] ?? -1;
    const known = told >= 0 && (columns[told] as number) >= 0 ? told : undefined;
    const previous = before[node] as number;
    if (previous < 0 && lane.base !== undefined) {
      const by = known === lane.base ? 'history' : 'scheme';
      return { from: lane.base, to: node, kind: 'hotfix', by };
    }
    if (known !== undefined) return { from: known, to: node, kind: 'descends', by: 'history' };
    const from = previous >= 0 ? previous : highestBelow(draft, lane, columns);
    return from === undefined ? undefined : { from, to: node, kind: 'descends', by: 'scheme' };
  }
}

/** For each node the one before it in its lane; -1 for the first. */
function nodesBefore(lanes: readonly DraftLane[], count: number): Int32Array {
  const before = new Int32Array(count).fill(-1);
  for (const { nodes } of lanes)
    for (let at = 1; at < nodes.length; at++) before[nodes[at] as number] = nodes[at - 1] as number;
  return before;
}

/** So many lines are looked at for one that is older. */
const mostBelow = 8;

/** The highest name of the line below that stands already; the main branch comes from the last line. */
function highestBelow(
  { lanes, nodes }: Draft,
  lane: DraftLane,
  columns: Int32Array,
): number | undefined {
  let below =
    lane.kind === 'main' ? lanes.findLast(({ kind }) => kind === 'line') : lanes[lane.below ?? -1];
  for (let step = 0; below && step < mostBelow; step++) {
    const found = below.nodes.findLast(
      (node) => (columns[node] as number) >= 0 && nodes[node]?.role !== 'branch',
    );
    if (found !== undefined) return found;
    below = lanes[below.below ?? -1];
  }
  return undefined;
}

/** Baselines of different milestones and items have no order of their own that time would follow. */
function inOwnTime(lane: DraftLane, { times }: NodeHistory): DraftLane {
  if (lane.kind !== 'baselines') return lane;
  const timeOf = (node: number): number => times[node] || 0;
  return { ...lane, nodes: lane.nodes.toSorted((left, right) => timeOf(left) - timeOf(right)) };
}

/** All nodes in the order in which they are placed. */
function inTime(
  lanes: readonly DraftLane[],
  count: number,
  history: NodeHistory | undefined,
): readonly number[] {
  const inOrder = lanes.flatMap((lane) => lane.nodes);
  if (!history) return inOrder;
  const times = new Float64Array(count);
  for (const lane of lanes) {
    let time = lane.base === undefined ? -Infinity : (times[lane.base] as number);
    for (const node of lane.nodes) {
      const own = history.times[node] as number;
      if (own > time) time = own;
      // A name whose commit is gone stands behind the line below.
      else if (time === -Infinity)
        time = times[lanes[lane.below ?? -1]?.nodes.at(-1) ?? -1] ?? time;
      times[node] = time;
    }
  }
  const places = new Int32Array(count);
  inOrder.forEach((node, place) => (places[node] = place));
  return inOrder.sort((left, right) => {
    const difference = (times[left] as number) - (times[right] as number);
    if (difference !== 0 && !Number.isNaN(difference)) return difference;
    return (places[left] as number) - (places[right] as number);
  });
}

function highest(columns: Int32Array): number {
  let most = -1;
  for (const column of columns) if (column > most) most = column;
  return most;
}

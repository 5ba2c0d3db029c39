import type { Layout } from './layout';

/** Where the keyboard goes from a name. */
export type Move = 'next' | 'previous' | 'above' | 'below' | 'first' | 'last';

/** The node that a move leads to; the same where there is none. Without a node it begins at the newest name. */
export function moveFrom(layout: Layout, node: number | undefined, move: Move): number | undefined {
  if (node === undefined) return startOf(layout);
  const lane = layout.family.nodes[node]?.lane ?? -1;
  const own = layout.lanes[lane]?.nodes ?? [];
  const at = own.indexOf(node);
  switch (move) {
    case 'next':
      return own[at + 1] ?? node;
    case 'previous':
      return own[at - 1] ?? node;
    case 'first':
      return own[0] ?? node;
    case 'last':
      return own.at(-1) ?? node;
    case 'above':
      return nearestIn(layout, lane, node, -1) ?? node;
    case 'below':
      return nearestIn(layout, lane, node, 1) ?? node;
  }
}

/** The newest name of the last line. */
function startOf({ lanes }: Layout): number | undefined {
  const line = lanes.findLast(({ lane }) => lane.kind === 'line') ?? lanes.at(-1);
  return line?.nodes.at(-1);
}

/** The node of the neighbouring lane that stands nearest. */
function nearestIn(layout: Layout, lane: number, node: number, step: 1 | -1): number | undefined {
  const { lanes, xs } = layout;
  const nodes = lanes[lane + step]?.nodes ?? [];
  const distance = (other: number): number => Math.abs((xs[other] ?? 0) - (xs[node] ?? 0));
  let best: number | undefined;
  for (const other of nodes) {
    if (best === undefined || distance(other) < distance(best)) best = other;
  }
  return best;
}

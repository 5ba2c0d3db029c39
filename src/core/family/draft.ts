import type { LaneKind, NameRole } from './types';

/** A family in the making: lanes with their names in order, before anything is known of time. */
export interface Draft {
  readonly lanes: DraftLane[];
  readonly nodes: DraftNode[];
}

export interface DraftLane {
  readonly id: string;
  readonly label: string;
  readonly unit?: string;
  readonly kind: LaneKind;
  /** Equal for lanes whose names one scheme orders for one unit. */
  readonly series: string;
  /** Indices of nodes, from the oldest by the scheme. */
  readonly nodes: number[];
  /** Index of the node that the first one patches. */
  readonly base?: number;
  /** Index of the lane of the line below, in the same series. */
  readonly below?: number;
}

export interface DraftNode {
  readonly ref: string;
  readonly name: string;
  readonly role: NameRole;
  readonly lane: number;
}

/** Adds a lane. @returns its index */
export function addLane(draft: Draft, lane: Omit<DraftLane, 'nodes'>): number {
  draft.lanes.push({ ...lane, nodes: [] });
  return draft.lanes.length - 1;
}

/** Adds a node at the end of its lane. @returns its index */
export function addNode(draft: Draft, node: DraftNode): number {
  const index = draft.nodes.push(node) - 1;
  draft.lanes[node.lane]?.nodes.push(index);
  return index;
}

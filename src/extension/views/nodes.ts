import type { ClassifiedRef, NamedRef, ReleaseLine } from '../../core/refs/types';
import type { Slot } from '../../core/snapshot/types';
import type { UnitState, VersionPlace } from '../../core/units/types';
import type { RepositoryModel } from '../workspace/repository-model';

/** What the items of the views stand for; item menus hand these to commands. */
export type ViewNode =
  | RepositoryNode
  | UnitNode
  | SlotNode
  | BesideNode
  | LineNode
  | RefNode
  | MalformedGroupNode
  | MalformedRefNode
  | MoreNode;

interface Node {
  readonly repository: RepositoryModel;
}

export interface RepositoryNode extends Node {
  readonly type: 'repository';
}

export interface UnitNode extends Node {
  readonly type: 'unit';
  readonly state: UnitState;
  /** Whether its repository has no other unit. */
  readonly alone: boolean;
}

export interface SlotNode extends Node {
  readonly type: 'slot';
  readonly unit: UnitNode;
  readonly place: VersionPlace;
}

/** A slot that moves with the version and is none, such as a code. */
export interface BesideNode extends Node {
  readonly type: 'beside';
  readonly unit: UnitNode;
  readonly slot: Slot;
}

export interface LineNode extends Node {
  readonly type: 'line';
  readonly line: ReleaseLine;
}

export interface RefNode extends Node {
  readonly type: 'ref';
  readonly named: NamedRef;
  readonly unit?: string;
}

export interface MalformedGroupNode extends Node {
  readonly type: 'malformed-group';
  readonly refs: readonly ClassifiedRef[];
}

export interface MalformedRefNode extends Node {
  readonly type: 'malformed-ref';
  readonly classified: ClassifiedRef;
}

/** Stands for the items of a long list that are not shown yet. */
export interface MoreNode extends Node {
  readonly type: 'more';
  readonly of: LineNode | MalformedGroupNode;
  readonly left: number;
}

/** The name that a node shows, or undefined for one that has none. */
export function nameOfNode(node: ViewNode): string | undefined {
  switch (node.type) {
    case 'unit':
      return node.state.version;
    case 'slot':
      return node.place.value;
    case 'beside':
      return node.slot.value;
    case 'ref':
      return node.named.shortName;
    case 'malformed-ref':
      return node.classified.shortName;
    case 'line':
      return node.line.line;
    default:
      return undefined;
  }
}

/** Whether what a menu or another extension handed to a command is one of these nodes. */
export function isViewNode(value: unknown): value is ViewNode {
  return typeof value === 'object' && value !== null && 'type' in value && 'repository' in value;
}

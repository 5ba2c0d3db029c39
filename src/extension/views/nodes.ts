import type {
  BaselineIteration,
  BaselineProject,
  ExpectedMilestone,
  PlacedBaseline,
} from '../../core/refs/baseline-groups';
import type { VersionRole } from '../../core/refs/name-marks';
import type { NestedName } from '../../core/refs/nested-names';
import type { ClassifiedRef, NamedRef, ReleaseLine } from '../../core/refs/types';
import type { Slot } from '../../core/snapshot/types';
import type { UnitState, VersionPlace } from '../../core/units/types';
import type { RepositoryModel } from '../workspace/repository-model';
import type { ReleaseViewNode } from './release-nodes';

/** What the items of the views stand for; item menus hand these to commands. */
export type ViewNode =
  | RepositoryNode
  | UnitNode
  | SlotNode
  | BesideNode
  | RefUnitNode
  | LineNode
  | RefNode
  | ProjectNode
  | IterationNode
  | MilestoneNode
  | MalformedGroupNode
  | MalformedRefNode
  | MoreNode
  | ReleaseViewNode;

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

/** The lines of a unit, or of a scheme whose names belong to none. */
export interface RefUnitNode extends Node {
  readonly type: 'ref-unit';
  readonly title: string;
  readonly lines: readonly ReleaseLine[];
}

export interface LineNode extends Node {
  readonly type: 'line';
  readonly line: ReleaseLine;
  /** Whether it is below an item of its unit. */
  readonly isOfUnit?: boolean;
}

export interface RefNode extends Node {
  readonly type: 'ref';
  readonly named: NamedRef;
  readonly unit?: string;
  /** What it is on the way of its line; absent for branches and baselines. */
  readonly role?: VersionRole;
  /** Names that belong to it. */
  readonly below?: readonly NestedName[];
  /** The node of the name that it belongs to. */
  readonly owner?: RefNode;
  /** What a baseline stands for. */
  readonly placed?: PlacedBaseline;
}

/** The baselines of one project. */
export interface ProjectNode extends Node {
  readonly type: 'project';
  readonly project: BaselineProject;
}

/** The baselines of one iteration of a project, and what is expected of it. */
export interface IterationNode extends Node {
  readonly type: 'iteration';
  readonly project: BaselineProject;
  readonly iteration: BaselineIteration;
}

/** A milestone that has no baseline yet. */
export interface MilestoneNode extends Node {
  readonly type: 'milestone';
  readonly project: BaselineProject;
  readonly expected: ExpectedMilestone;
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
  readonly of: LineNode | IterationNode | MalformedGroupNode;
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
    case 'release':
      return node.state.record.version;
    case 'milestone':
      return node.expected.milestone.stage;
    default:
      return undefined;
  }
}

/** Whether what a menu or another extension handed to a command is one of these nodes. */
export function isViewNode(value: unknown): value is ViewNode {
  return typeof value === 'object' && value !== null && 'type' in value && 'repository' in value;
}

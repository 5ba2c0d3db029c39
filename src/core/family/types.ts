import type { Message } from '../text/message';

/** What a name is on the way of its line. */
export type NameRole = 'release' | 'stage' | 'customer' | 'patch' | 'baseline' | 'branch' | 'main';

/** The names of a repository as a family: what descends from what. */
export interface Family {
  /** From top to bottom: unit by unit, older lines above newer ones, the main branch last. */
  readonly lanes: readonly FamilyLane[];
  readonly nodes: readonly FamilyNode[];
  readonly links: readonly FamilyLink[];
}

/** A release line, the hot patches of one name, baselines, or the main branch, drawn from left to right. */
export interface FamilyLane {
  readonly id: string;
  readonly label: string;
  readonly unit?: string;
  readonly kind: LaneKind;
}

export const laneKinds = ['line', 'hotfix', 'baselines', 'main'] as const;
export type LaneKind = (typeof laneKinds)[number];

export interface FamilyNode {
  /** Full name of the ref. */
  readonly ref: string;
  readonly name: string;
  readonly role: NameRole;
  /** Index of its lane. */
  readonly lane: number;
  /** Where it stands among all nodes, from the oldest; equal for what stands side by side. */
  readonly column: number;
  /** The version under which customers know it, where the tag records one. */
  readonly external?: string;
  /** What is wrong with it. */
  readonly problem?: Message;
}

export interface FamilyLink {
  /** Indices of nodes. */
  readonly from: number;
  readonly to: number;
  readonly kind: LinkKind;
  /** Whether the scheme's order says so or the commits do. */
  readonly by: 'scheme' | 'history';
  /** How many fixes a forward merge is about. */
  readonly fixes?: number;
}

/** `descends` within and between lines, `hotfix` from a tag to its patches, forward merges done and due. */
export const linkKinds = ['descends', 'hotfix', 'merged', 'missing'] as const;
export type LinkKind = (typeof linkKinds)[number];

/** The commits that refs lead to, and how they descend from each other. */
export interface RefGraph {
  /** Each after everything that descends from it. */
  readonly commits: readonly GraphCommit[];
}

export interface GraphCommit {
  /** Indices of commits, the first parent first; ones between that no ref leads to are left out. */
  readonly parents: readonly number[];
  /** Seconds since 1970, as the committer says. */
  readonly time: number;
  /** Full names. */
  readonly refs: readonly string[];
}

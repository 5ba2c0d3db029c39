import type { Message } from '../text/message';

/** What a name is on the way of its line. */
export type NameRole = 'release' | 'stage' | 'customer' | 'patch' | 'baseline' | 'branch' | 'main';

/** The names of a repository as a family: what descends from what. */
export interface Family {
  readonly lanes: readonly FamilyLane[];
  readonly nodes: readonly FamilyNode[];
  readonly links: readonly FamilyLink[];
}

/** A release line, a hotfix branch or the main branch, drawn from left to right. */
export interface FamilyLane {
  readonly id: string;
  readonly label: string;
  readonly unit?: string;
  readonly kind: 'line' | 'hotfix' | 'main';
}

export interface FamilyNode {
  /** Full name of the ref. */
  readonly ref: string;
  readonly name: string;
  readonly role: NameRole;
  /** Index of its lane. */
  readonly lane: number;
  /** Where it stands among all nodes, from the oldest; equal for what stands side by side. */
  readonly column: number;
  /** What is wrong with it. */
  readonly problem?: Message;
}

export interface FamilyLink {
  /** Indices of nodes. */
  readonly from: number;
  readonly to: number;
  /** `descends` within and between lines, `hotfix` from a tag to its branch, forward merges done and due. */
  readonly kind: 'descends' | 'hotfix' | 'merged' | 'missing';
  /** Whether the scheme's order says so or the commits do. */
  readonly by: 'scheme' | 'history';
  /** How many fixes a forward merge is about. */
  readonly fixes?: number;
}

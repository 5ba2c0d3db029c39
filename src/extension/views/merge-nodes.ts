import type { FixCell, FixRow, LineBranch } from '../../core/merges/types';
import { byKey } from '../../core/text/by-key';
import type { RepositoryModel } from '../workspace/repository-model';
import type { RepositoryNode } from './nodes';

/** What the items of the Forward Merges view stand for. */
export type MergeNode = RepositoryNode | MergeLineNode | FixNode | FixCellNode;

interface Node {
  readonly repository: RepositoryModel;
}

/** A branch whose fixes have to go on. */
export interface MergeLineNode extends Node {
  readonly type: 'merge-line';
  readonly source: LineBranch;
  readonly rows: readonly FixRow[];
  /** Whether its fixes cannot be told. */
  readonly isUntold: boolean;
}

export interface FixNode extends Node {
  readonly type: 'fix';
  readonly line: MergeLineNode;
  readonly row: FixRow;
}

/** A fix on one line. */
export interface FixCellNode extends Node {
  readonly type: 'fix-cell';
  readonly fix: FixNode;
  readonly cell: FixCell;
}

/** Whether what a menu or another extension handed to a command is one of these nodes. */
export function isMergeNode(value: unknown): value is MergeLineNode | FixNode | FixCellNode {
  if (typeof value !== 'object' || value === null || !('type' in value)) return false;
  return (
    'repository' in value &&
    (value.type === 'merge-line' || value.type === 'fix' || value.type === 'fix-cell')
  );
}

/** The branch whose fixes an item is about. */
export function sourceOf(node: MergeLineNode | FixNode | FixCellNode): LineBranch {
  if (node.type === 'merge-line') return node.source;
  return node.type === 'fix' ? node.line.source : node.fix.line.source;
}

/** The rows of each source. */
export function rowsBySource(rows: readonly FixRow[]): ReadonlyMap<LineBranch, readonly FixRow[]> {
  return byKey(rows, ({ source }) => source);
}

/** How many lines lack the fixes of rows, all in all. */
export function missingIn(rows: readonly FixRow[]): number {
  return rows.reduce((count, { missing }) => count + missing, 0);
}

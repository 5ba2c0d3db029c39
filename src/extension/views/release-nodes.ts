import type { ReleaseState } from '../../core/release/evaluate/types';
import type { RecordFile } from '../../core/release/record/types';
import type { RepositoryModel } from '../workspace/repository-model';
import type { ReleaseDetail } from './release-detail';
import type { GroupId } from './release-groups';

/** What the items of the Releases view stand for, beside repositories. */
export type ReleaseViewNode = ReleaseGroupNode | ReleaseNode | ReleaseDetailNode | BrokenRecordNode;

interface Node {
  readonly repository: RepositoryModel;
}

export interface ReleaseGroupNode extends Node {
  readonly type: 'release-group';
  readonly group: GroupId;
  readonly states: readonly ReleaseState[];
}

export interface ReleaseNode extends Node {
  readonly type: 'release';
  readonly state: ReleaseState;
}

/** Something below a release: a stage, what is missing, a plan node, an approval. */
export interface ReleaseDetailNode extends Node {
  readonly type: 'release-detail';
  readonly state: ReleaseState;
  readonly detail: ReleaseDetail;
}

/** A record that cannot be read. */
export interface BrokenRecordNode extends Node {
  readonly type: 'broken-record';
  readonly file: RecordFile;
}

/** Id of the release that an item is of; undefined for any other item. */
export function releaseOfNode(node: { readonly type: string }): string | undefined {
  return isOfRelease(node) ? node.state.record.id : undefined;
}

function isOfRelease(node: { readonly type: string }): node is ReleaseNode | ReleaseDetailNode {
  return node.type === 'release' || node.type === 'release-detail';
}

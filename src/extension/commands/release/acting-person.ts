import type { ReleaseState } from '../../../core/release/evaluate/types';
import type { Act } from '../../../core/release/plans/types';
import type { RepositorySnapshot } from '../../../core/snapshot/types';
import type { Brain } from '../../shared/brain';
import type { RepositoryModel } from '../../workspace/repository-model';

/** Somebody who is about to do something in a release. */
export interface Acting {
  readonly repository: RepositoryModel;
  readonly brain: Brain;
  /** Read afresh, since a plan's preconditions are what is read now. */
  readonly snapshot: RepositorySnapshot;
  readonly state: ReleaseState;
  readonly act: Act;
  readonly argument: unknown;
}

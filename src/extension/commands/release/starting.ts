import type { Process } from '../../../core/release/process/types';
import type { RepositorySnapshot } from '../../../core/snapshot/types';
import type { Day } from '../../../core/text/day';
import type { UnitState } from '../../../core/units/types';
import type { Brain } from '../../shared/brain';
import { said, type Given } from './ask-steps';

/** What the questions about a new release need to know. */
export interface Starting {
  readonly brain: Brain;
  readonly snapshot: RepositorySnapshot;
  /** Who starts it. */
  readonly by: string;
  readonly today: Day;
  /** Absent where the repository has no unit. */
  readonly state?: UnitState;
}

/** The process that a new release goes by: the one that was chosen, else the one of its kind. */
export function processOf({ policy }: RepositorySnapshot, given: Given): Process | undefined {
  return policy.release.processes.get(said(given['process']) ?? given['kind'] ?? '');
}

import type { BreakingFooter, DescribedCommit } from '../../commits/describe-commit';
import type { Day } from '../../text/day';
import type { Build, ReleaseKind, Rollback, RolloutStep } from '../types';

/** What there is to tell of a release, for all readers; `note-values.ts` says who gets what. */
export interface ReleaseNotes {
  /** Id of the release. */
  readonly release: string;
  readonly title?: string;
  readonly kind: ReleaseKind;
  readonly unit?: string;
  readonly version: string;
  readonly external?: string;
  readonly date?: Day;
  /** The last stable version; absent for a first release. */
  readonly since?: string;
  readonly breaking: readonly BreakingNote[];
  readonly added: readonly Note[];
  readonly fixed: readonly Note[];
  /** Absent where nobody said; see the record. */
  readonly remaining?: readonly string[];
  /** Defects of the record that are open. */
  readonly known: readonly Note[];
  /** Of all records: those that this version mends. */
  readonly incidents: readonly MendedIncident[];
  readonly rollback?: Rollback;
  readonly rollout: readonly RolloutStep[];
  readonly builds: readonly Build[];
  /** Names of the authors of the commits, in the order of their first commit. */
  readonly contributors: readonly string[];
  /** Newest first; without those that others of them take back. */
  readonly commits: readonly DescribedCommit[];
  /** Ids by which parts of the release are known inside the house. */
  readonly ids: readonly string[];
}

/** One thing that was added or fixed. */
export interface Note {
  /** Id of the requirement or defect of the record. */
  readonly id?: string;
  /** Empty where neither the record nor a commit says what it is. */
  readonly text: string;
  /** Object ids of the commits that did it, oldest first. */
  readonly commits: readonly string[];
}

export interface BreakingNote extends BreakingFooter {
  readonly commits: readonly string[];
}

export interface MendedIncident {
  readonly id: string;
  readonly title: string;
  /** Id of the release in which it happened. */
  readonly release: string;
}

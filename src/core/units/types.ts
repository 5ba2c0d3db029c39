import type { EcosystemProblem } from '../ecosystem/types';
import type { Unit } from '../policy/types';
import type { ParseResult, Verdict } from '../scheme/name';
import type { Slot } from '../snapshot/types';

/** One version as one place of a manifest holds it, with what is said about it. */
export interface VersionPlace {
  /**
   * The text of the slot; of a version split over several slots its parts, joined by dots (`_MAJOR`, `_MINOR`,
   * …) or by `-` (prefix and suffix).
   */
  readonly value: string;
  /** The unit's version that this stands for; absent where it is the projection of none. */
  readonly version?: string;
  /** Whether the text is the version in the form of its ecosystem, not the version itself. */
  readonly isProjected?: boolean;
  /** Whether other versions are written alike there. */
  readonly isInexact?: boolean;
  /** The slot; of a split version its parts, most significant first. Never empty. */
  readonly slots: readonly [Slot, ...Slot[]];
  /**
   * `whole` holds the version as it is, `build-kept` the version and behind it a build number of its own,
   * `packaged` the version with what its packaging adds, `numbers` only its leading numbers.
   */
  readonly holds: 'whole' | 'build-kept' | 'packaged' | 'numbers';
  /** What the unit's scheme says; absent where the unit has none, or where only numbers stand. */
  readonly result?: ParseResult;
  /** Why the ecosystem of the slot does not accept the version. */
  readonly refusal?: EcosystemProblem;
  /** `invalid` when the scheme or the ecosystem says so. */
  readonly verdict: Verdict;
}

/** A unit with its version at one moment. */
export interface UnitState {
  readonly unit: Unit;
  /**
   * The version that all places agree on. Where they drift, the highest that the unit's scheme can read,
   * else the first. Absent when no manifest holds one.
   */
  readonly version?: string;
  /** Whether two places hold different versions. */
  readonly drift: boolean;
  /** The worst of its places; `valid` when there is none. */
  readonly verdict: Verdict;
  /** In the order of the snapshot's manifests. */
  readonly places: readonly VersionPlace[];
  /** The places that hold another version than `version`. */
  readonly outOfStep: readonly VersionPlace[];
  /** The slots of all places. */
  readonly slots: readonly Slot[];
  /** Slots that move with the version and are none: codes, counts of packagings, versions that may be another's. */
  readonly beside: readonly Slot[];
}

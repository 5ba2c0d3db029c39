import type { Unit } from '../policy/types';

/** A version of a unit that takes the place of another. */
export interface VersionMove {
  readonly unit: Unit;
  /** What the unit's version was; absent where no manifest held one. */
  readonly from?: string;
  readonly to: string;
}

import type { Unit } from '../policy/types';
import type { ManifestFile } from '../snapshot/types';
import { byKey } from '../text/by-key';
import type { UnitFinder } from './units-of';

/** What a manifest holds of one unit: the whole of it, except where the policy gives some slots to another. */
export interface UnitShare {
  /** Absent where it belongs to none. */
  readonly unit: Unit | undefined;
  /** With the slots of this unit alone. */
  readonly file: ManifestFile;
}

/** The units whose version stands in a manifest, each with its slots. */
export function shareSlots(file: ManifestFile, unitOf: UnitFinder): readonly UnitShare[] {
  const byUnit = byKey(file.slots, (slot) => slot.unit);
  const { path, kind } = file;
  if (byUnit.size === 0) return [{ unit: unitOf({ path, kind }), file }];
  return [...byUnit].map(([unit, slots]) => ({
    unit: unitOf({ path, kind, ...(unit !== undefined && { unit }) }),
    file: byUnit.size === 1 ? file : { ...file, slots },
  }));
}

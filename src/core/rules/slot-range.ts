import type { Slot } from '../snapshot/types';
import type { CharacterRange } from '../text/range';
import type { VersionPlace } from '../units/types';
import type { FindingPlace } from './types';

/** A stretch of a slot's value as a place in its file; the whole value when no stretch is given. */
export function placeInSlot(slot: Slot, stretch?: CharacterRange): FindingPlace {
  const { offset, length } = slot.range;
  const inner = stretch ?? { offset: 0, length };
  const start = Math.min(inner.offset, length);
  return {
    type: 'file',
    path: slot.path,
    range: { offset: offset + start, length: Math.min(inner.length, length - start) },
  };
}

/** A stretch of the version that a place holds, as a place in its file; what stands around the version is passed over. */
export function placeInVersion(
  { value, version, isProjected, slots: [slot] }: VersionPlace,
  { offset, length }: CharacterRange,
): FindingPlace {
  const isWithin = version !== undefined && isProjected !== true;
  const before = isWithin ? Math.max(0, value.indexOf(version)) : 0;
  return placeInSlot(slot, { offset: before + offset, length });
}

/** A value short enough for a message. */
export function shown(value: string): string {
  return value.length > 80 ? `${value.slice(0, 80)}…` : value;
}

import type { Slot } from '../snapshot/types';
import type { CharacterRange } from '../text/range';
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

/** A value short enough for a message. */
export function shown(value: string): string {
  return value.length > 80 ? `${value.slice(0, 80)}…` : value;
}

import type { UnitState } from '../units/types';

/** The units that take over the version of a unit, those that follow its followers too, in the order of the policy. */
export function followersOf(states: readonly UnitState[], unit: string): readonly UnitState[] {
  const moved = new Set([unit]);
  for (let before = 0; before < moved.size;) {
    before = moved.size;
    for (const { unit: each } of states) {
      if (each.follows !== undefined && moved.has(each.follows)) moved.add(each.id);
    }
  }
  return states.filter((state) => state.unit.id !== unit && moved.has(state.unit.id));
}

import { ecosystemOf } from '../ecosystem/ecosystems';
import type { RuleCheck } from './check-context';
import { placeInSlot } from './slot-range';

/** `version/ecosystem`: the tools that read the manifest do not accept its version. */
export const versionEcosystem: RuleCheck = ({ units, strays }) => {
  const places = [...units.flatMap((unit) => unit.places), ...strays];
  return places
    .flatMap(({ slots }) => slots)
    .flatMap((slot) => {
      const refusal = ecosystemOf(slot.ecosystem).check(slot.value);
      if (!refusal) return [];
      const place = placeInSlot(slot, refusal);
      return [
        { rule: 'version/ecosystem', severity: 'error', message: refusal.message, place, slot },
      ] as const;
    });
};

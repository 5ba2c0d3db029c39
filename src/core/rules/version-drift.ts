import { message } from '../text/message';
import type { RuleCheck } from './check-context';
import { placeInSlot, shown } from './slot-range';
import { isUnreadable } from './version-projection';
import * as texts from './texts';

/** `version/drift`: a place holds another version than its unit. */
export const versionDrift: RuleCheck = ({ units }) =>
  units.flatMap(({ unit, version, outOfStep }) =>
    outOfStep
      .filter((place) => !isUnreadable(place))
      .map(({ value, slots: [slot] }) => ({
        rule: 'version/drift',
        severity: 'warning',
        message: message(texts.drift, {
          value: shown(value),
          unit: unit.id,
          version: shown(version ?? ''),
        }),
        place: placeInSlot(slot),
        slot,
      })),
  );

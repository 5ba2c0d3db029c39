import { targetTitle } from '../projection/targets';
import { projectionInForce } from '../projection/unit-projections';
import { projectVersion } from '../projection/written-version';
import { ecosystemOf } from '../ecosystem/ecosystems';
import type { Slot } from '../snapshot/types';
import { message } from '../text/message';
import type { UnitState, VersionPlace } from '../units/types';
import { isInStep } from '../units/unit-states';
import type { RuleCheck } from './check-context';
import { placeInSlot, shown } from './slot-range';
import * as texts from './texts';
import type { Finding } from './types';

/**
 * `version/projection`: a place does not hold the version in the form that the policy or the scheme gives it for
 * the ecosystem.
 */
export const versionProjection: RuleCheck = ({ units }) =>
  units.flatMap((state) => [
    ...state.places.flatMap((place) => placeFinding(state, place)),
    ...state.beside.flatMap((slot) => codeFinding(state, slot)),
  ]);

/** Whether a place holds neither a version of its unit nor the projection of one, though it has to. */
export function isUnreadable({ version, holds }: VersionPlace): boolean {
  return version === undefined && holds !== 'numbers';
}

function placeFinding(state: UnitState, place: VersionPlace): readonly Finding[] {
  const { unit, version } = state;
  const { value, slots, holds, refusal, version: stands } = place;
  const [slot] = slots;
  if (refusal || version === undefined) return [];
  if (holds === 'numbers') return isFourthWrong(state, place) ? [finding(state, slot, value)] : [];
  if (isUnreadable(place)) return [finding(state, slot, value)];
  const found = projectionInForce(unit, slot.ecosystem);
  if (!found?.isWritten || stands !== version || place.isProjected) return [];
  const right = projectVersion(unit, version, slot.ecosystem);
  return !right || (right.ok && right.value === value) ? [] : [finding(state, slot, value)];
}

/** Whether the fourth number, elsewhere a build's own, is one that the projection computes, and another. */
function isFourthWrong({ unit, version = '' }: UnitState, place: VersionPlace): boolean {
  const [{ shape, ecosystem }] = place.slots;
  if (shape !== 'numbers' && shape !== 'four-numbers') return false;
  const right = projectVersion(unit, version, ecosystem);
  const wanted = right?.ok ? numbersIn(right.value) : [];
  const written = numbersIn(place.value);
  if (wanted.length !== 4 || written.length !== 4 || wanted[3] === 0) return false;
  return wanted[3] !== written[3] && isInStep(place, version, unit);
}

function numbersIn(text: string): readonly number[] {
  return (text.match(/\d+/g) ?? []).map(Number);
}

/** A code of which the policy says how it is computed. */
function codeFinding(state: UnitState, slot: Slot): readonly Finding[] {
  const { unit, version } = state;
  if (slot.shape !== 'code' || version === undefined) return [];
  const right = projectVersion(unit, version, slot.ecosystem);
  if (!right || ecosystemOf(slot.ecosystem).check(slot.value)) return [];
  return right.ok && right.value === slot.value ? [] : [finding(state, slot, slot.value)];
}

function finding({ unit, version = '' }: UnitState, slot: Slot, value: string): Finding {
  const right = projectVersion(unit, version, slot.ecosystem);
  const target = targetTitle(slot.ecosystem);
  const what = { value: shown(value), version: shown(version), target };
  const said = !right
    ? message(texts.noProjection, { ...what, scheme: unit.scheme?.data.title ?? '' })
    : right.ok
      ? message(texts.wrongProjection, { ...what, right: right.value })
      : right.reason;
  return {
    rule: 'version/projection',
    severity: 'warning',
    message: said,
    place: placeInSlot(slot),
    slot,
  };
}

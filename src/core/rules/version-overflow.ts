import { ecosystemOf } from '../ecosystem/ecosystems';
import { overflowOf, type Overflow } from '../projection/overflow';
import { targetTitle } from '../projection/targets';
import { projectionInForce } from '../projection/unit-projections';
import { parse } from '../scheme/index';
import type { Slot } from '../snapshot/types';
import { partsOfDay, type Day } from '../text/day';
import { message, type Message } from '../text/message';
import type { UnitState } from '../units/types';
import type { RuleCheck } from './check-context';
import { placeInSlot } from './slot-range';
import * as texts from './texts';
import type { Finding } from './types';

/** An end that is this near is a warning; within `farYears` it is told. */
const nearYears = 2;
const farYears = 10;

/** `version/overflow`: a slot will have no room for the versions to come, and when. */
export const versionOverflow: RuleCheck = ({ units, today }) =>
  units.flatMap((state) => {
    const slots = [...state.places.map(({ slots: [slot] }) => slot), ...state.beside];
    // What an ecosystem writes is told once for a unit.
    const first = slots.filter(
      ({ ecosystem }, index) => index === slots.findIndex((slot) => slot.ecosystem === ecosystem),
    );
    const projected = first.flatMap((slot) => slotFinding(state, slot, today) ?? []);
    const told = new Set(projected.map(({ slot }) => slot?.ecosystem));
    const codes = slots.filter(({ ecosystem }) => !told.has(ecosystem));
    return [...projected, ...codes.flatMap((slot) => codeFinding(slot) ?? [])];
  });

function slotFinding(
  { unit, version }: UnitState,
  slot: Slot,
  today: Day | undefined,
): Finding | undefined {
  const found = projectionInForce(unit, slot.ecosystem);
  if (!found?.isNeeded || version === undefined || today === undefined) return undefined;
  const { projection } = found;
  const name = parse(projection.scheme, version).name;
  const overflow = name && overflowOf(projection, name, today);
  if (!overflow || isFar(overflow, today)) return undefined;
  const isNear = overflow.type === 'steps' || yearsTo(overflow.day, today) < nearYears;
  return finding(
    slot,
    isNear ? 'warning' : 'information',
    messageOf(overflow, version, slot, projection.scheme),
  );
}

function messageOf(
  overflow: Overflow,
  version: string,
  { ecosystem }: Slot,
  scheme: NonNullable<UnitState['unit']['scheme']>,
): Message {
  const target = targetTitle(ecosystem);
  if (overflow.type === 'day') return message(texts.overflowOnDay, { target, day: overflow.day });
  const field = scheme.data.fields[overflow.field]?.title ?? overflow.field;
  return message(texts.overflowInSteps, { target, version, field, count: overflow.left });
}

function isFar(overflow: Overflow, today: Day): boolean {
  return overflow.type === 'day' && yearsTo(overflow.day, today) >= farYears;
}

function yearsTo(day: Day, today: Day): number {
  const [then, now] = [partsOfDay(day), partsOfDay(today)];
  const isBefore = then.month * 100 + then.day < now.month * 100 + now.day;
  return then.year - now.year - (isBefore ? 1 : 0);
}

/** A code in the last twentieth of what its ecosystem takes. */
function codeFinding(slot: Slot): Finding | undefined {
  if (slot.shape !== 'code' || !/^[1-9]\d{0,14}$/.test(slot.value)) return undefined;
  const largest = largestCode(slot);
  const left = largest === undefined ? undefined : largest - Number(slot.value);
  if (largest === undefined || left === undefined || left < 0 || left > largest / 20)
    return undefined;
  const target = targetTitle(slot.ecosystem);
  return finding(slot, 'warning', message(texts.overflowOfCode, { target, count: left, largest }));
}

/** The largest whole number that the ecosystem takes; undefined where there is none in sight. */
function largestCode({ ecosystem }: Slot): number | undefined {
  const takes = (number: number): boolean => !ecosystemOf(ecosystem).check(String(number));
  let [low, high] = [1, 1e15];
  if (takes(high) || !takes(low)) return undefined;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (takes(middle)) low = middle;
    else high = middle;
  }
  return low;
}

function finding(slot: Slot, severity: Finding['severity'], said: Message): Finding {
  return { rule: 'version/overflow', severity, message: said, place: placeInSlot(slot), slot };
}

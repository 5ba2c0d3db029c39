import type { Day } from '../text/day';
import { dayInName } from '../scheme/day-in-name';
import type { Name, StepContext, StepDone } from '../scheme/name';
import { compareValues } from '../scheme/order';
import type { Scheme } from '../scheme/scheme';
import { eventFor, step } from '../scheme/step';
import { checkTransition } from '../scheme/transition';
import type { SequenceLaws } from './laws';

/** The event that takes one name to another, if any does. */
export function acceptedEvent(
  laws: SequenceLaws,
  from: Name,
  to: Name,
  siblings: readonly string[],
): string | undefined {
  const { scheme } = laws;
  const place = firstDifference(scheme, from, to);
  const field = scheme.order[place]?.field ?? firstOtherField(scheme, from, to);
  if (field === undefined) return undefined;
  return laws
    .eventsFor(field)
    .find((event) => checkTransition(scheme, from, to, event, { siblings }).verdict === 'accept');
}

/** Index in the order of the first field that tells two names apart; -1 where none does. */
export function firstDifference({ order }: Scheme, left: Name, right: Name): number {
  return order.findIndex(
    (entry) => compareValues(entry, left.fields[entry.field], right.fields[entry.field]) !== 0,
  );
}

/** Whether two names say the same in every field, however it is written. */
export function saySame(scheme: Scheme, left: Name, right: Name): boolean {
  return (
    firstDifference(scheme, left, right) < 0 && firstOtherField(scheme, left, right) === undefined
  );
}

/** A field that two names write differently without differing in order, such as a date without a year. */
function firstOtherField(scheme: Scheme, left: Name, right: Name): string | undefined {
  const fields = Object.keys({ ...left.fields, ...right.fields });
  return fields.find((field) => {
    if (left.fields[field]?.text === right.fields[field]?.text) return false;
    // The order has said already that these are the same: 01 and 1, ST and st.
    const type = scheme.data.fields[field]?.type;
    const isOrdered = scheme.order.some((entry) => entry.field === field);
    return !isOrdered || (type !== 'integer' && type !== 'word');
  });
}

/** Every place that events lead to from a name, on the day and with the choices that `to` shows. */
export function stepsTowards(
  { scheme, eventsFor }: SequenceLaws,
  from: Name,
  to: Name,
  field: string,
  siblings: readonly string[],
): readonly StepDone[] {
  const today = dayInName(scheme, to) ?? dayInName(scheme, from) ?? anyDay;
  return eventsFor(field).flatMap((event) => {
    const chosen = stepAs(scheme, from, to, event, { today, siblings });
    return chosen ? [chosen] : [];
  });
}

/** Used where no name has a date, so that the day cannot matter. */
const anyDay = '2000-01-01' as Day;

function stepAs(
  scheme: Scheme,
  from: Name,
  to: Name,
  event: string,
  context: StepContext,
): StepDone | undefined {
  const plain = step(scheme, from, event, context);
  const data = scheme.data.events?.[event];
  const choose = (data && eventFor(data, from).choose) ?? [];
  const set: Record<string, string> = {};
  for (const field of choose) {
    const text = to.fields[field]?.text;
    if (text !== undefined) set[field] = text;
  }
  if (Object.keys(set).length === 0) return plain.ok ? plain : undefined;
  const chosen = step(scheme, from, event, { ...context, set });
  return chosen.ok ? chosen : plain.ok ? plain : undefined;
}

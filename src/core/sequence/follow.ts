import type { Name, StepDone } from '../scheme/name';
import { compareValues } from '../scheme/order';
import { whyWrongStep } from '../scheme/wrong-step';
import type { Moment, Trouble } from './moment';
import { acceptedEvent, firstDifference, saySame, stepsTowards } from './successor';

/** How a name follows the one below it: the event that leads there, or what is wrong. */
export type Following =
  | { readonly ok: true; readonly event?: string }
  | { readonly ok: false; readonly trouble: Trouble };

/** Holds a name against the nearest earlier one below it, and then against others it may come from. */
export function follows(moment: Moment, below: Name): Following {
  const { laws, name, others, siblings } = moment;
  const { scheme } = laws;
  if (saySame(scheme, below, name))
    return { ok: false, trouble: { breach: 'repeated', against: below } };
  for (const from of [below, ...others]) {
    const event = acceptedEvent(laws, from, name, siblings);
    if (event !== undefined) return { ok: true, event };
  }
  const trouble = wrongStep(moment, below);
  return trouble ? { ok: false, trouble } : { ok: true };
}

function wrongStep(moment: Moment, below: Name): Trouble | undefined {
  const { laws, name, siblings } = moment;
  const place = firstDifference(laws.scheme, below, name);
  const entry = laws.scheme.order[place];
  // Equal in order and yet different, such as build metadata: nothing has moved.
  if (!entry) return undefined;
  const steps = stepsTowards(laws, below, name, entry.field, siblings);
  const moving = steps.filter(({ to }) => firstDifference(laws.scheme, below, to) === place);
  const best = mostAlike(laws.scheme, name, moving);
  if (!best)
    return laws.days.includes(entry.field) ? onlyDayMoved(moment, below, place) : undefined;
  const { event, to: right } = best;
  const wrong = firstDifference(laws.scheme, right, name);
  // Whether a day is written is left to the person, and which one is seen elsewhere.
  if (wrong < 0 || laws.days.includes(laws.scheme.order[wrong]?.field ?? '')) return undefined;
  const [found, wanted] = [name, right].map(({ fields }) => fields[entry.field]);
  const beyond = compareValues(entry, found, wanted);
  // Between what was and what comes next, where a field moves in larger steps.
  if (beyond < 0) return undefined;
  const why = whyWrongStep(laws.scheme, { from: below, event, right, found: name });
  return {
    breach: beyond > 0 ? 'skipped' : 'reset',
    against: below,
    right: right.text,
    ...(why && { why }),
  };
}

/** The day is another one and nothing else, though no event moves the day alone. */
function onlyDayMoved(moment: Moment, below: Name, place: number): Trouble | undefined {
  const { laws, name, siblings } = moment;
  const { order } = laws.scheme;
  const last = order.slice(0, place).findLast(({ field }) => laws.eventsFor(field).length > 0);
  if (!last) return undefined;
  const number = order.indexOf(last);
  const steps = stepsTowards(laws, below, name, last.field, siblings);
  const right = steps.find(({ to }) => firstDifference(laws.scheme, below, to) === number)?.to;
  return right && { breach: 'repeated', against: below, right: right.text };
}

/** The step whose result agrees with a name longest, and then in most fields. */
function mostAlike(
  scheme: Moment['laws']['scheme'],
  name: Name,
  steps: readonly StepDone[],
): StepDone | undefined {
  const score = ({ to }: StepDone): number => {
    const place = firstDifference(scheme, to, name);
    const fields = Object.keys(to.fields);
    const same = fields.filter((field) => to.fields[field]?.text === name.fields[field]?.text);
    return (place < 0 ? scheme.order.length : place) * 1000 + same.length;
  };
  return [...steps].sort((left, right) => score(right) - score(left))[0];
}

import type { Name } from '../scheme/name';
import type { OrderEntry } from '../scheme/order';
import type { Moment, Trouble } from './moment';
import { firstDifference, stepsTowards } from './successor';

/**
 * What is wrong with a name whose number had reached a later stage before. Nothing excuses it, unless the event
 * that leads to the name says that it may be taken late.
 */
export function stageBack(moment: Moment, event: string | undefined): Trouble | undefined {
  const { laws, later } = moment;
  const isLate = event !== undefined && laws.scheme.data.events?.[event]?.late === true;
  if (!later || isLate) return undefined;
  const { entry, name: against } = later;
  const breach = isFinal(entry, against) ? 'late-test' : 'stage';
  const fields = laws.scheme.order.map(({ field }) => field);
  const number = fields.slice(0, fields.indexOf(entry.field)).reverse();
  const right = firstFree(moment, against, number, entry.field);
  return { breach, against, field: entry.field, ...(right !== undefined && { right }) };
}

/**
 * What is wrong with a name because one that sorts after it was there before. A name may open or continue a
 * line of its own: a number may be less than what was there where a less significant one counts on.
 */
export function numberBack(moment: Moment): Trouble | undefined {
  const { laws, name, below, above } = moment;
  if (!above) return undefined;
  const { scheme } = laws;
  const place = firstDifference(scheme, name, above);
  const entry = scheme.order[place];
  const moved = below ? firstDifference(scheme, below, name) : -1;
  if (!entry || moved > place || laws.eventsFor(entry.field).length === 0) return undefined;
  if (laws.days.includes(entry.field)) return { breach: 'date', against: above };
  const right = firstFree(moment, above, [entry.field]);
  return { breach: 'back', against: above, ...(right !== undefined && { right }) };
}

/** Whether a name has reached the end of its stages: the last word, or none where that sorts last. */
function isFinal({ field, rule, absent }: OrderEntry, name: Name): boolean {
  const value = name.fields[field];
  if (!value) return absent === 1;
  if (absent === 1 || rule?.data.type !== 'word') return false;
  const last = rule.data.words.at(-1);
  const word = typeof last === 'string' ? last : last?.word;
  return word !== undefined && rule.compare(value.text, word) === 0;
}

/** How many names an advice may pass that are there already. */
const mostTries = 20;

/**
 * The first free name after another one, by the steps that move one of some fields.
 *
 * @param stage the field that shall say what it says in the name that went back
 */
function firstFree(
  { laws, name, isAdvised, exists }: Moment,
  start: Name,
  fields: readonly string[],
  stage?: string,
): string | undefined {
  if (!isAdvised) return undefined;
  let from = start;
  for (let tries = 0; tries < mostTries; tries++) {
    const steps = fields.flatMap((field) => stepsTowards(laws, from, name, field, []));
    const next = steps.find(({ to }) => stage === undefined || sameIn(stage, to, name))?.to;
    if (!next || !exists(next.text)) return next?.text;
    from = next;
  }
  return undefined;
}

function sameIn(field: string, left: Name, right: Name): boolean {
  return left.fields[field]?.text === right.fields[field]?.text;
}

import { dayOf, partsOfDay, type Day } from '../text/day';
import type { DateFieldData, EventData, EventVariant } from './data';
import { layoutOf, readDate } from './fields/date';
import type { Name } from './name';
import type { Scheme } from './scheme';

/** A field with the day on which a name was made. */
export interface ReleaseDate {
  readonly field: string;
  readonly data: DateFieldData;
  /** Fields that a step sets without setting the day: in a name that has one, the day may be that of an earlier name. */
  readonly keptWith: readonly string[];
}

/** The fields that bear the day on which a name was made: dates that the steps of a scheme set to the day of today. */
export function datesOfRelease({ data }: Scheme): readonly ReleaseDate[] {
  const steps = Object.values(data.events ?? {}).flatMap(stepsOf);
  return Object.entries(data.fields).flatMap(([field, its]) => {
    if (its.type !== 'date' || !steps.some((step) => setsToday(step, field))) return [];
    const others = steps.filter((step) => !setsToday(step, field));
    return [{ field, data: its, keptWith: others.flatMap(({ set = {} }) => Object.keys(set)) }];
  });
}

/** An event as its variants have it, but for those that lead nowhere. */
function stepsOf(event: EventData): readonly EventVariant[] {
  const variants = (event.variants ?? []).map((variant) => ({ ...event, ...variant }));
  return [event, ...variants].filter(({ refuse }) => refuse === undefined);
}

function setsToday({ set = {} }: EventVariant, field: string): boolean {
  return set[field] === '$today' || set[field] === '$today?';
}

/** The date of a name in a field, where it is that of the name itself; undefined where it has none. */
export function ownDate({ field, keptWith }: ReleaseDate, { fields }: Name): string | undefined {
  return keptWith.some((other) => fields[other] !== undefined) ? undefined : fields[field]?.text;
}

/**
 * Whether a written date is a day of a span, both ends included; one without a year is the day of any year. A text
 * that stands for no day is fine.
 */
export function isDayBetween({ data }: ReleaseDate, text: string, from: Day, to: Day): boolean {
  const layout = text === data.sentinel ? undefined : layoutOf(text, data);
  const date = layout && readDate(text, layout);
  if (!date) return true;
  const first = date.year ?? partsOfDay(from).year;
  const last = date.year ?? partsOfDay(to).year;
  for (let year = first; year <= last; year++) {
    const day = dayOf(year, date.month, date.day);
    if (day !== undefined && from <= day && day <= to) return true;
  }
  return false;
}

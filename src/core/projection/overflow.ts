import { format, parse, type Name, type Scheme } from '../scheme/index';
import { layoutOf, writeDate } from '../scheme/fields/date';
import { writeDatePart } from '../scheme/fields/datepart';
import { dayOf, partsOfDay, type Day } from '../text/day';
import { dayNumber, dayOfNumber, type CalendarDay } from './day-numbers';
import { fieldRule } from './field-rule';
import { project } from './project';
import type { Projection } from './types';

/** When a projection will have no room for versions any more. */
export type Overflow =
  /** From this day on a version of that day cannot be written. */
  | { readonly type: 'day'; readonly day: Day }
  /** So many steps of a field are left. */
  | { readonly type: 'steps'; readonly field: string; readonly left: number };

/** Fewer steps than this are worth telling. */
const fewSteps = 20;
const lastYear = 9999;

/**
 * The end of a projection, for versions that go on from a name: the first day from `today` whose date it cannot
 * write, else the number that is nearest to its bound. Undefined where neither is in sight, or where the name
 * itself cannot be written.
 */
export function overflowOf(projection: Projection, name: Name, today: Day): Overflow | undefined {
  if (!project(projection, name).ok) return undefined;
  const day = lastDayOf(projection, name, today);
  if (day) return { type: 'day', day };
  const steps = Object.keys(name.fields).flatMap((field) => {
    const left = stepsLeft(projection, name, field);
    return left === undefined ? [] : [{ type: 'steps' as const, field, left }];
  });
  return steps.toSorted((one, other) => one.left - other.left)[0];
}

/** By halves: once a date has no room, no later one has. */
function lastDayOf(projection: Projection, name: Name, today: Day): Day | undefined {
  const fits = (number: number): boolean => {
    const day = dayOfNumber(number);
    const on = day && nameOn(projection.scheme, name, dayOf(day.year, day.month, day.day) as Day);
    return !on || project(projection, on).ok;
  };
  let low = dayNumber(partsOfDay(today));
  const end = lastWritable(projection.scheme, name);
  let high = end && dayNumber(end);
  if (high === undefined || !fits(low) || fits(high)) return undefined;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (fits(middle)) low = middle;
    else high = middle;
  }
  const first = dayOfNumber(high);
  return first && dayOf(first.year, first.month, first.day);
}

/** The last day that the dates of a name can say; undefined where it has none with a year. */
function lastWritable(scheme: Scheme, name: Name): CalendarDay | undefined {
  const layouts = dateFields(scheme, name);
  if (layouts.length === 0) return undefined;
  const isShort = layouts.includes('YYMMDD');
  return { year: isShort ? 2099 : lastYear, month: 12, day: 31 };
}

/** The layouts of the dates in a name that have a year. */
function dateFields(scheme: Scheme, name: Name): readonly string[] {
  return Object.entries(name.fields).flatMap(([field, { text }]) => {
    const data = fieldRule(scheme, field)?.data;
    if (data?.type === 'datepart') return data.token.endsWith('Y') ? [data.token] : [];
    if (data?.type !== 'date') return [];
    const layout = text === data.sentinel ? data.layouts[0] : layoutOf(text, data);
    return layout === undefined || layout === 'MMDD' ? [] : [layout];
  });
}

/** The name with its dates set to a day; undefined where that is no name. */
function nameOn(scheme: Scheme, name: Name, day: Day): Name | undefined {
  const values: Record<string, string> = {};
  for (const [field, { text }] of Object.entries(name.fields)) {
    const data = fieldRule(scheme, field)?.data;
    if (data?.type === 'datepart') values[field] = writeDatePart(day, data.token);
    else if (data?.type === 'date') {
      const layout = text === data.sentinel ? data.layouts[0] : layoutOf(text, data);
      values[field] = layout ? writeDate(day, layout) : text;
    } else values[field] = text;
  }
  const written = format(scheme, values, name);
  return written.ok ? parse(scheme, written.value).name : undefined;
}

/** How many times a number can still rise; undefined where that is often, or the scheme itself ends it. */
function stepsLeft(projection: Projection, name: Name, field: string): number | undefined {
  const { scheme } = projection;
  const data = fieldRule(scheme, field)?.data;
  const text = name.fields[field]?.text ?? '';
  if (data?.type !== 'integer' || !/^\d{1,15}$/.test(text)) return undefined;
  for (let left = 0; left < fewSteps; left++) {
    const values = Object.fromEntries(
      Object.entries(name.fields).map(([id, value]) => [id, value.text]),
    );
    values[field] = String(Number(text) + left + 1).padStart(text.length, '0');
    const written = format(scheme, values, name);
    const next = written.ok ? parse(scheme, written.value).name : undefined;
    if (!next) return undefined;
    if (!project(projection, next).ok) return left;
  }
  return undefined;
}

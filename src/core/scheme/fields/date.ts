import { dayExists, type Day, partsOfDay } from '../../text/day';
import type { DateFieldData, DateLayout } from '../data';

/** The parts of a date as written; the year is absent from a layout without one, two-digit years are of this century. */
export interface DateParts {
  readonly year?: number;
  readonly month: number;
  readonly day: number;
}

/** The layout that a text is written in, by its number of digits. */
export function layoutOf(text: string, data: DateFieldData): DateLayout | undefined {
  return data.layouts.find((layout) => layout.length === text.length);
}

/** The day that a text in a layout names; undefined when the calendar has no such day. */
export function readDate(text: string, layout: DateLayout): DateParts | undefined {
  const month = Number(text.slice(-4, -2));
  const day = Number(text.slice(-2));
  if (layout === 'MMDD') return dayExists(2000, month, day) ? { month, day } : undefined;
  const year = layout === 'YYMMDD' ? 2000 + Number(text.slice(0, 2)) : Number(text.slice(0, 4));
  return dayExists(year, month, day) ? { year, month, day } : undefined;
}

/** The day in a layout. */
export function writeDate(day: Day, layout: DateLayout): string {
  const parts = partsOfDay(day);
  return writeParts(parts.year, parts.month, parts.day, layout);
}

/** The parts of a day in a layout. */
export function writeParts(year: number, month: number, day: number, layout: DateLayout): string {
  const monthDay = String(month).padStart(2, '0') + String(day).padStart(2, '0');
  const fullYear = String(year).padStart(4, '0');
  return layout === 'MMDD'
    ? monthDay
    : (layout === 'YYMMDD' ? fullYear.slice(2) : fullYear) + monthDay;
}

import { parseDay, type Day } from '../../text/day';
import type { CalendarData } from '../process/data';
import { mainlandChina } from './mainland-china';
import type { Calendar } from './types';

const noTable: Calendar = { holidays: new Set(), workdays: new Set(), dueSoon: 2 };

/**
 * The calendar that a policy means: its table, with the policy's own days, which win over the table. A day that the
 * policy calls both is a holiday. What is no day is passed over; whoever reads the policy tells of it.
 */
export function calendarOf(data: CalendarData): Calendar {
  const table = data.country === 'none' ? noTable : mainlandChina;
  const off = new Set(daysOf(data.holidays));
  const work = new Set(daysOf(data.workdays).filter((day) => !off.has(day)));
  const holidays = [...table.holidays].filter((day) => !work.has(day));
  const workdays = [...table.workdays].filter((day) => !off.has(day));
  return {
    ...table,
    ...(data.years && table.years ? { moreYears: new Set(data.years) } : {}),
    holidays: new Set([...holidays, ...off]),
    workdays: new Set([...workdays, ...work]),
    dueSoon: data.dueSoon ?? table.dueSoon,
  };
}

function daysOf(texts: readonly string[] = []): readonly Day[] {
  return texts.flatMap((text) => parseDay(text) ?? []);
}

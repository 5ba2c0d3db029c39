import { parseDay, type Day } from '../../text/day';
import { addDays, numberOfDay } from '../../text/day-number';

/** What `at` of an entry says. */
export interface Moment {
  readonly day: Day;
  /** Seconds since 1970; absent where only the day is known. */
  readonly seconds?: number;
}

const written =
  /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2}))?$/;

/** The moment of `2026-11-02T10:05:00+08:00` or `2026-11-02`; undefined for any other text. */
export function momentOf(text: string): Moment | undefined {
  const match = written.exec(text.trim());
  const day = match && parseDay(match[1] ?? '');
  if (!match || !day) return undefined;
  const [, , hour, minute, second = '0', zone] = match;
  if (hour === undefined || zone === undefined) return { day };
  const clock = Number(hour) * 3600 + Number(minute) * 60 + Number(second);
  return { day, seconds: numberOfDay(day) * 86_400 + clock - offsetOf(zone) };
}

/** Seconds that a zone is ahead of UTC. */
function offsetOf(zone: string): number {
  if (zone === 'Z') return 0;
  const seconds = Number(zone.slice(1, 3)) * 3600 + Number(zone.slice(-2)) * 60;
  return zone.startsWith('-') ? -seconds : seconds;
}

/** Whether one moment is after another: by their instants where both are known, else by their days. */
export function isAfter(one: Moment, other: Moment): boolean {
  if (one.seconds !== undefined && other.seconds !== undefined) return one.seconds > other.seconds;
  return one.day > other.day;
}

/** Whether a day has not begun yet anywhere: in zones ahead of that of `today`, tomorrow has. */
export function isFuture(day: Day, today: Day): boolean {
  return day > addDays(today, 1);
}

import type { Day } from '../../core/text/day';
import { today } from './today';

/** This moment, with the zone of this machine, and its day. */
export interface Now {
  /** Such as `2026-11-02T10:05:00+08:00`. */
  readonly at: string;
  readonly today: Day;
}

/** What the clock of this machine says. */
export function now(): Now {
  const date = new Date();
  const offset = -date.getTimezoneOffset();
  const pad = (value: number): string => String(Math.abs(value)).padStart(2, '0');
  const sign = offset < 0 ? '-' : '+';
  const zone = `${sign}${pad(Math.trunc(offset / 60))}:${pad(offset % 60)}`;
  const time = [date.getHours(), date.getMinutes(), date.getSeconds()].map(pad).join(':');
  const day = today();
  return { at: `${day}T${time}${zone}`, today: day };
}

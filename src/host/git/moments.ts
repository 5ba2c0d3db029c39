import { dayOf, type Day } from '../../core/text/day';

/** A moment as a person recorded it; both undefined where none is. */
export interface Moment {
  /** Seconds since 1970. */
  readonly at: number | undefined;
  /** The day in the zone of the person. */
  readonly on: Day | undefined;
}

/** Reads moments of tags and commits, of which many lie on one day. */
export interface Moments {
  /**
   * @param seconds since 1970, as digits
   * @param zone `+hhmm` or `-hhmm`
   */
  readonly of: (seconds: string | undefined, zone: string | undefined) => Moment;
}

/** A reader that shares the texts of days. */
export function createMoments(): Moments {
  const days = new Map<number, Day | undefined>();
  const dayAt = (number: number): Day | undefined => {
    if (days.has(number)) return days.get(number);
    const date = new Date(number * msInDay);
    // A broken commit may tell of a day that no calendar has.
    const day = dayOf(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
    days.set(number, day);
    return day;
  };
  return {
    of: (seconds, zone) => {
      if (seconds === undefined || !/^\d{1,12}$/.test(seconds)) return none;
      const at = Number(seconds);
      return { at, on: dayAt(Math.floor((at + shiftOf(zone)) / secondsInDay)) };
    },
  };
}

const none: Moment = { at: undefined, on: undefined };
const secondsInDay = 24 * 60 * 60;
const msInDay = secondsInDay * 1000;

/** How far a zone is ahead of UTC, in seconds. */
function shiftOf(zone: string | undefined): number {
  const match = /^([+-])(\d{2})(\d{2})$/.exec(zone ?? '');
  if (!match) return 0;
  const minutes = Number(match[2]) * 60 + Number(match[3]);
  return (match[1] === '-' ? -minutes : minutes) * 60;
}

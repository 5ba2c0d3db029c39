import type { Day } from '../../text/day';
import { addDays } from '../../text/day-number';
import type { ReleaseKind } from '../types';
import { endOfQuarter } from './quarter';
import type { Calendar } from './types';
import {
  addWorkingDays,
  nextWorkingDay,
  unknownYearsBetween,
  workingDaysBetween,
} from './working-days';

/** Days for the nodes that every plan has (PLAN-2), to be changed by who plans. */
export interface ProposedPlan {
  readonly iteration: Day;
  readonly defectReport: Day;
  readonly release: Day;
  /** Years of the plan whose holidays the calendar does not know, ascending. */
  readonly unknownYears: readonly number[];
}

/** The most working days of a temporary release (REL-3). */
const mostOfTemporary = 10;

/**
 * When the nodes of a release may be, from the day on which it starts: a normal one ends with the last working day of
 * its natural quarter (REL-2), or of the next one where the quarter leaves no more time than a temporary one has; a
 * temporary one has its ten working days (REL-3); an emergency is out on the day itself (REL-4).
 */
export function proposePlan(kind: ReleaseKind, start: Day, calendar: Calendar): ProposedPlan {
  if (kind === 'emergency') {
    const unknownYears = unknownYearsBetween(calendar, start, start);
    return { iteration: start, defectReport: start, release: start, unknownYears };
  }
  const release =
    kind === 'temporary'
      ? addWorkingDays(calendar, start, mostOfTemporary)
      : lastDayOfNormal(calendar, start);
  const { days, unknownYears } = workingDaysBetween(calendar, start, release);
  // Three fifths to develop, a fifth to test, a fifth for repairs and the complete test.
  const at = (part: number): Day => addWorkingDays(calendar, start, Math.round(days * part));
  return { iteration: at(0.6), defectReport: at(0.8), release, unknownYears };
}

function lastDayOfNormal(calendar: Calendar, start: Day): Day {
  const quarterEnd = endOfQuarter(start);
  const last = lastWorkingDay(calendar, quarterEnd);
  if (workingDaysBetween(calendar, start, last).days > mostOfTemporary) return last;
  return lastWorkingDay(calendar, endOfQuarter(addDays(quarterEnd, 1)));
}

/** The day itself where it is worked on, else the last one before it that is. */
function lastWorkingDay(calendar: Calendar, day: Day): Day {
  return addWorkingDays(calendar, nextWorkingDay(calendar, addDays(day, 1)), -1);
}

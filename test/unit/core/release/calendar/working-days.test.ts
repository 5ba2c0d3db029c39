import assert from 'node:assert/strict';
import fc from 'fast-check';
import { calendarOf } from '../../../../../src/core/release/calendar/calendar-of';
import { mainlandChina } from '../../../../../src/core/release/calendar/mainland-china';
import {
  addWorkingDays,
  isWorkingDay,
  nextWorkingDay,
  unknownYearsBetween,
  workingDaysBetween,
} from '../../../../../src/core/release/calendar/working-days';
import type { Day } from '../../../../../src/core/text/day';
import {
  addDays,
  dayOfNumber,
  numberOfDay,
  weekdayOf,
} from '../../../../../src/core/text/day-number';
import { day } from '../../../../support/release-records';

const days = fc
  .integer({ min: numberOfDay(day('2005-01-01')), max: numberOfDay(day('2030-12-31')) })
  .map(dayOfNumber);

const noHolidays = calendarOf({ country: 'none' });
const teamOwn = calendarOf({
  holidays: ['2026-11-05', '2026-11-07'],
  workdays: ['2026-11-08', '2026-10-01'],
});
const calendars = fc.constantFrom(mainlandChina, noHolidays, teamOwn);

/** Day by day, by what the calendar says. */
function counted(calendar: typeof mainlandChina, start: Day, end: Day): number {
  let sum = 0;
  for (let at = addDays(start, 1); at <= end; at = addDays(at, 1)) {
    const isOff = calendar.holidays.has(at) || weekdayOf(at) > 5;
    if (calendar.workdays.has(at) || !isOff) sum += 1;
  }
  return sum;
}

describe('working days between two days', () => {
  const table: readonly [string, string, number, string][] = [
    ['2026-11-02', '2026-11-02', 0, 'the same day'],
    ['2026-11-02', '2026-11-03', 1, 'the next day'],
    ['2026-11-06', '2026-11-09', 1, 'Friday to Monday'],
    ['2026-11-07', '2026-11-08', 0, 'a weekend'],
    ['2026-11-09', '2026-11-06', -1, 'Monday back to Friday'],
    ['2026-11-02', '2026-11-16', 10, 'two weeks'],
    ['2026-02-13', '2026-02-14', 1, 'to the Saturday worked before the Spring Festival of 2026'],
    ['2026-02-13', '2026-02-24', 2, 'over the Spring Festival of 2026'],
    ['2026-02-27', '2026-03-02', 2, 'over the Saturday worked after the Spring Festival of 2026'],
    ['2026-09-18', '2026-09-21', 2, 'over the Sunday worked before the National Day of 2026'],
    ['2026-09-30', '2026-10-08', 1, 'over the National Day of 2026'],
    ['2026-10-08', '2026-10-12', 3, 'over the Saturday worked after the National Day of 2026'],
    ['2025-01-24', '2025-02-05', 3, 'over the Spring Festival of 2025, with the Sunday before it'],
    ['2025-09-30', '2025-10-13', 4, 'over National Day and Mid-Autumn of 2025'],
    ['2020-01-23', '2020-02-03', 1, 'over the Spring Festival of 2020, which was made longer'],
    ['2019-04-30', '2019-05-06', 2, 'over the Labour Day of 2019, which was made longer'],
    ['2018-12-28', '2019-01-02', 2, 'over the New Year of 2019, for which a Saturday was worked'],
    ['2015-09-02', '2015-09-07', 2, 'over 3 September 2015'],
  ];
  for (const [start, end, expected, what] of table) {
    it(`are ${expected} from ${start} to ${end}: ${what}`, () => {
      assert.equal(workingDaysBetween(mainlandChina, day(start), day(end)).days, expected);
    });
  }

  it('are what counting day by day gives', () => {
    fc.assert(
      fc.property(calendars, days, fc.nat(500), (calendar, start, length) => {
        const end = addDays(start, length);
        assert.equal(
          workingDaysBetween(calendar, start, end).days,
          counted(calendar, start, end),
          `${start} to ${end}`,
        );
      }),
    );
  });

  it('add up over any day between, and count backwards as forwards', () => {
    fc.assert(
      fc.property(calendars, days, days, days, (calendar, one, two, three) => {
        const between = (from: Day, to: Day) => workingDaysBetween(calendar, from, to).days;
        assert.equal(between(one, three), between(one, two) + between(two, three));
        assert.equal(between(one, two), 0 - between(two, one));
      }),
    );
  });
});

describe('the working day so many working days later', () => {
  it('is a working day, and as far away as was asked', () => {
    fc.assert(
      fc.property(
        calendars,
        days,
        fc.integer({ min: -300, max: 300 }).filter((n) => n !== 0),
        (calendar, start, count) => {
          const end = addWorkingDays(calendar, start, count);
          assert.ok(isWorkingDay(calendar, end), end);
          assert.equal(workingDaysBetween(calendar, start, end).days, count);
        },
      ),
    );
  });

  const table: readonly [string, number, string][] = [
    ['2026-11-02', 0, '2026-11-02'],
    ['2026-11-07', 0, '2026-11-09'],
    ['2026-10-01', 0, '2026-10-08'],
    ['2026-11-06', 1, '2026-11-09'],
    ['2026-02-13', 1, '2026-02-14'],
    ['2026-02-14', 1, '2026-02-24'],
    ['2026-02-24', -1, '2026-02-14'],
    ['2026-09-24', 1, '2026-09-28'],
    ['2026-09-30', 3, '2026-10-10'],
  ];
  for (const [start, count, end] of table) {
    it(`is ${end}, ${count} after ${start}`, () => {
      assert.equal(addWorkingDays(mainlandChina, day(start), count), end);
    });
  }

  it('is the next working day for a day off, and the day itself otherwise', () => {
    assert.equal(nextWorkingDay(mainlandChina, day('2026-02-15')), '2026-02-24');
    assert.equal(nextWorkingDay(mainlandChina, day('2026-02-14')), '2026-02-14');
  });

  it('stops at the last day that can be written', () => {
    assert.equal(addWorkingDays(mainlandChina, day('2026-01-05'), 1e9), '9999-12-31');
    assert.equal(addWorkingDays(mainlandChina, day('2026-01-05'), -1e9), '0000-01-01');
  });
});

describe('years without data', () => {
  const table: readonly [string, string, readonly number[]][] = [
    ['2026-01-05', '2026-12-31', []],
    ['2026-12-25', '2027-01-08', [2027]],
    ['2027-01-08', '2026-12-25', [2027]],
    ['2007-12-28', '2008-01-04', [2007]],
    ['2027-01-04', '2029-01-04', [2027, 2028, 2029]],
  ];
  for (const [start, end, expected] of table) {
    it(`from ${start} to ${end} are ${expected.join(', ') || 'none'}`, () => {
      assert.deepEqual(
        workingDaysBetween(mainlandChina, day(start), day(end)).unknownYears,
        expected,
      );
    });
  }

  it('are none where no table holds, and none that the policy lists itself', () => {
    const years = (calendar: typeof mainlandChina) =>
      unknownYearsBetween(calendar, day('2026-12-01'), day('2028-02-01'));
    assert.deepEqual(years(noHolidays), []);
    assert.deepEqual(years(calendarOf({ years: [2027] })), [2028]);
    assert.deepEqual(years(teamOwn), [2027, 2028]);
  });
});

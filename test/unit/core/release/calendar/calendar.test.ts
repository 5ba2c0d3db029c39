import assert from 'node:assert/strict';
import fc from 'fast-check';
import { calendarOf } from '../../../../../src/core/release/calendar/calendar-of';
import { cycleDays } from '../../../../../src/core/release/calendar/cycle-days';
import { mainlandChina } from '../../../../../src/core/release/calendar/mainland-china';
import { proposePlan } from '../../../../../src/core/release/calendar/propose-plan';
import { endOfQuarter, quarterOf } from '../../../../../src/core/release/calendar/quarter';
import { tellUnknownYears } from '../../../../../src/core/release/calendar/unknown-years';
import {
  isWorkingDay,
  workingDaysBetween,
} from '../../../../../src/core/release/calendar/working-days';
import type { ReleaseKind } from '../../../../../src/core/release/types';
import { daysInMonth, dayOf, type Day } from '../../../../../src/core/text/day';
import {
  addDays,
  dayOfNumber,
  numberOfDay,
  weekdayOf,
} from '../../../../../src/core/text/day-number';
import { render } from '../../../../../src/core/text/message';
import { day } from '../../../../support/release-records';

describe('the holidays of mainland China', () => {
  // Counted with the package `holidays` of PyPI, which keeps a table of its own.
  const monthly: readonly [number, readonly number[]][] = [
    [2008, [22, 18, 21, 21, 21, 20, 23, 21, 21, 20, 20, 23]],
    [2009, [17, 21, 22, 21, 19, 22, 23, 21, 23, 17, 21, 23]],
    [2010, [20, 17, 23, 21, 20, 21, 22, 22, 22, 17, 22, 23]],
    [2011, [21, 16, 23, 20, 21, 21, 21, 23, 21, 18, 22, 23]],
    [2012, [17, 21, 23, 19, 22, 20, 22, 23, 21, 18, 22, 21]],
    [2013, [22, 17, 21, 21, 22, 19, 23, 22, 21, 19, 21, 22]],
    [2014, [22, 17, 21, 21, 21, 20, 23, 21, 22, 19, 20, 23]],
    [2015, [21, 17, 22, 21, 20, 21, 23, 21, 21, 18, 21, 23]],
    [2016, [20, 18, 23, 20, 21, 21, 21, 23, 21, 18, 22, 22]],
    [2017, [19, 19, 23, 19, 21, 22, 21, 23, 22, 17, 22, 21]],
    [2018, [22, 17, 22, 20, 22, 20, 22, 23, 21, 18, 22, 21]],
    [2019, [22, 17, 21, 22, 21, 19, 23, 22, 21, 19, 21, 22]],
    [2020, [17, 20, 22, 22, 19, 21, 23, 21, 23, 17, 21, 23]],
    [2021, [20, 17, 23, 22, 19, 21, 22, 22, 22, 17, 22, 23]],
    [2022, [21, 16, 23, 21, 20, 21, 21, 23, 21, 18, 22, 22]],
    [2023, [18, 20, 23, 20, 21, 21, 21, 23, 20, 19, 22, 21]],
    [2024, [22, 18, 21, 22, 21, 19, 23, 22, 21, 19, 21, 22]],
    [2025, [19, 19, 21, 22, 19, 20, 23, 21, 23, 18, 20, 23]],
    [2026, [21, 16, 22, 21, 19, 21, 23, 21, 22, 18, 21, 23]],
  ];
  for (const [year, expected] of monthly) {
    it(`leave ${expected.reduce((sum, days) => sum + days)} working days of ${year}`, () => {
      const counts = expected.map((_, index) => {
        const month = index + 1;
        const last = dayOf(year, month, daysInMonth(year, month)) as Day;
        const before = addDays(day(`${year}-${String(month).padStart(2, '0')}-01`), -1);
        return workingDaysBetween(mainlandChina, before, last).days;
      });
      assert.deepEqual(counts, expected);
    });
  }

  it('are known for the years that the calendar names, and no others', () => {
    const years = [...mainlandChina.holidays].map((one) => Number(one.slice(0, 4)));
    assert.deepEqual(mainlandChina.years, { first: Math.min(...years), last: Math.max(...years) });
    assert.ok(mainlandChina.source);
  });

  it('are made up for on weekends alone', () => {
    const weekdays = [...mainlandChina.workdays].filter((one) => weekdayOf(one) <= 5);
    assert.deepEqual(weekdays, []);
    const both = [...mainlandChina.workdays].filter((one) => mainlandChina.holidays.has(one));
    assert.deepEqual(both, []);
  });
});

describe('the calendar of a policy', () => {
  const works = (data: Parameters<typeof calendarOf>[0], text: string) =>
    isWorkingDay(calendarOf(data), day(text));

  it('is that of mainland China where the policy says nothing', () => {
    assert.equal(works({}, '2026-10-01'), false);
    assert.equal(works({}, '2026-10-10'), true);
  });

  it('is Monday to Friday where the policy wants no table, and claims no source', () => {
    assert.equal(works({ country: 'none' }, '2026-10-01'), true);
    assert.equal(works({ country: 'none' }, '2026-10-10'), false);
    assert.equal(calendarOf({ country: 'none' }).source, undefined);
  });

  it('has the days of the policy, which win over the table', () => {
    const data = {
      holidays: ['2026-11-05', '2026-10-10'],
      workdays: ['2026-10-05', '2026-11-07'],
    };
    assert.equal(works(data, '2026-11-05'), false);
    assert.equal(works(data, '2026-10-10'), false);
    assert.equal(works(data, '2026-10-05'), true);
    assert.equal(works(data, '2026-11-07'), true);
  });

  it('takes a day that the policy calls both for a holiday, and passes over what is no day', () => {
    const data = { holidays: ['2026-11-07', 'Tuesday'], workdays: ['2026-11-07', '2026-02-30'] };
    assert.equal(works(data, '2026-11-07'), false);
  });

  it('tells what is due soon two working days ahead, or as many as the policy says', () => {
    assert.equal(calendarOf({}).dueSoon, 2);
    assert.equal(calendarOf({ country: 'none', dueSoon: 5 }).dueSoon, 5);
  });
});

describe('natural quarters (REL-2)', () => {
  const table: readonly [string, string, string][] = [
    ['2026-01-01', '2026-Q1', '2026-03-31'],
    ['2026-03-31', '2026-Q1', '2026-03-31'],
    ['2026-04-01', '2026-Q2', '2026-06-30'],
    ['2026-09-30', '2026-Q3', '2026-09-30'],
    ['2026-10-01', '2026-Q4', '2026-12-31'],
    ['2026-12-31', '2026-Q4', '2026-12-31'],
  ];
  for (const [text, quarter, end] of table) {
    it(`put ${text} into ${quarter}, which ends on ${end}`, () => {
      assert.equal(quarterOf(day(text)), quarter);
      assert.equal(endOfQuarter(day(text)), end);
    });
  }
});

describe('the proposed plan (PLAN-2)', () => {
  const table: readonly [ReleaseKind, string, readonly string[]][] = [
    ['normal', '2026-07-01', ['2026-08-25', '2026-09-11', '2026-09-30']],
    // Nine working days are left of the quarter, which is the time of a temporary release.
    ['normal', '2026-03-18', ['2026-05-20', '2026-06-09', '2026-06-30']],
    ['temporary', '2026-11-02', ['2026-11-10', '2026-11-12', '2026-11-16']],
    ['temporary', '2026-09-24', ['2026-10-10', '2026-10-13', '2026-10-15']],
    ['emergency', '2026-11-07', ['2026-11-07', '2026-11-07', '2026-11-07']],
  ];
  for (const [kind, start, [iteration, defectReport, release]] of table) {
    it(`(${kind}) from ${start} ends on ${release}`, () => {
      const plan = proposePlan(kind, day(start), mainlandChina);
      assert.deepEqual(plan, { iteration, defectReport, release, unknownYears: [] });
    });
  }

  const starts = fc
    .integer({ min: numberOfDay(day('2010-01-01')), max: numberOfDay(day('2026-09-01')) })
    .map(dayOfNumber);

  it('of a temporary release is ten working days long, whatever the day (REL-3)', () => {
    fc.assert(
      fc.property(starts, (start) => {
        const { release } = proposePlan('temporary', start, mainlandChina);
        assert.equal(workingDaysBetween(mainlandChina, start, release).days, 10);
      }),
    );
  });

  it('of a normal release is longer than a temporary one, ends with a quarter and is in order', () => {
    fc.assert(
      fc.property(starts, (start) => {
        const plan = proposePlan('normal', start, mainlandChina);
        const { days } = workingDaysBetween(mainlandChina, start, plan.release);
        const left = workingDaysBetween(mainlandChina, plan.release, endOfQuarter(plan.release));
        assert.ok(days > 10 && days < 80, `${start}: ${days}`);
        assert.equal(left.days, 0);
        assert.ok(isWorkingDay(mainlandChina, plan.release));
        assert.ok(start < plan.iteration && plan.iteration < plan.defectReport);
        assert.ok(plan.defectReport < plan.release);
      }),
    );
  });

  it('says for which years it knows no holidays', () => {
    const plan = proposePlan('normal', day('2026-12-20'), mainlandChina);
    assert.deepEqual(plan.unknownYears, [2027]);
  });
});

describe('the cycle of alpha and beta (CYC-1)', () => {
  const table: readonly [string, string, string][] = [
    ['2026-11-02', '2026-11-03', '2026-11-04'],
    // Who works on a weekend is not early.
    ['2026-11-06', '2026-11-07', '2026-11-08'],
    ['2026-12-30', '2026-12-31', '2027-01-01'],
  ];
  for (const [report, alpha, beta] of table) {
    it(`has its second and third day on ${alpha} and ${beta} for what was reported on ${report}`, () => {
      assert.deepEqual(cycleDays(day(report)), { report, alpha, beta });
    });
  }
});

describe('what is told of years without data', () => {
  it('is nothing where all are known', () => {
    assert.equal(tellUnknownYears([]), undefined);
  });

  it('names the years, those in a row as a span, in both languages', () => {
    const told = tellUnknownYears([2007, 2027, 2028, 2029]);
    assert.ok(told);
    assert.match(render(told, 'en'), /^The holidays of 2007, 2027–2029 are not known/);
    assert.match(render(told, 'zh-cn'), /^没有 2007、2027–2029 年的节假日数据/);
  });
});

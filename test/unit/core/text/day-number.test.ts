import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  addDays,
  dayOfNumber,
  firstDay,
  lastDay,
  numberOfDay,
  weekdayOf,
} from '../../../../src/core/text/day-number';
import { day } from '../../../support/release-records';

const numbers = fc.integer({ min: numberOfDay(firstDay), max: numberOfDay(lastDay) });

describe('the number of a day', () => {
  it('is what the clock of UTC counts, for every day that can be written', () => {
    fc.assert(
      fc.property(numbers, (number) => {
        const expected = new Date(number * 86_400_000).toISOString().slice(0, 10);
        assert.equal(dayOfNumber(number), expected);
        assert.equal(numberOfDay(day(expected)), number);
        assert.equal(weekdayOf(day(expected)) % 7, new Date(number * 86_400_000).getUTCDay());
      }),
    );
  });

  const table: readonly [string, number, string][] = [
    ['2024-02-28', 1, '2024-02-29'],
    ['2023-02-28', 1, '2023-03-01'],
    ['1900-02-28', 1, '1900-03-01'],
    ['2000-02-29', 366, '2001-03-01'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2026-03-01', -1, '2026-02-28'],
    ['1970-01-01', -719_528, '0000-01-01'],
  ];
  for (const [from, days, to] of table) {
    it(`leads from ${from} by ${days} days to ${to}`, () => {
      assert.equal(addDays(day(from), days), to);
    });
  }

  it('stops at the first and at the last day that can be written', () => {
    assert.equal(addDays(lastDay, 1), lastDay);
    assert.equal(addDays(firstDay, -1), firstDay);
    assert.equal(addDays(firstDay, 1e12), lastDay);
  });
});

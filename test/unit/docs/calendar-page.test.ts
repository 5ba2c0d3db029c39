import assert from 'node:assert/strict';
import { catalogue } from '../../../src/core/catalogue';
import { readPolicy } from '../../../src/core/policy/read-policy';
import { mainlandChina } from '../../../src/core/release/calendar/mainland-china';
import { workingDaysBetween } from '../../../src/core/release/calendar/working-days';
import { render } from '../../../src/core/text/message';
import { day } from '../../support/release-records';
import { blocksOf, readPage } from './pages';

const page = readPage('docs/calendar.md');
const months = ['January', 'February', 'September', 'October', 'November'];
const numbers = ['01', '02', '09', '10', '11'];

/** `Mon 2 November 2026` as a day. */
function dayIn(words: string): ReturnType<typeof day> {
  const [, date = '', month = '', year = ''] = words.trim().split(' ');
  return day(`${year}-${numbers[months.indexOf(month)] ?? ''}-${date.padStart(2, '0')}`);
}

describe('docs/calendar.md', () => {
  it('counts its examples as the tool does', () => {
    const rows = [...page.matchAll(/^\| (\w{3} \d[^|]+)\|([^|]+)\| (\d+) \|/gm)];
    assert.equal(rows.length, 5);
    for (const [row, start = '', end = '', days] of rows) {
      const counted = workingDaysBetween(mainlandChina, dayIn(start), dayIn(end));
      assert.equal(counted.days, Number(days), row);
    }
  });

  it('states the years of the table, each with its notice', () => {
    const { first, last } = mainlandChina.years ?? { first: 0, last: 0 };
    assert.ok(page.includes(`**${first} to ${last}**`));
    for (let year = first; year <= last; year += 1) {
      assert.match(page, new RegExp(`\\| ${year} \\| 国办发明电〔${year - 1}〕\\d+号`));
    }
  });

  it('shows policies without a problem', () => {
    const blocks = blocksOf(page, 'jsonc');
    assert.equal(blocks.length, 2);
    for (const block of blocks) {
      const { problems, policy } = readPolicy(block, { catalogue });
      assert.deepEqual(
        problems.map(({ message }) => render(message, 'en')),
        [],
      );
      assert.notEqual(policy?.release.calendar, mainlandChina);
    }
  });
});

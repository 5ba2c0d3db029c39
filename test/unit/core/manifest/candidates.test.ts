import assert from 'node:assert/strict';
import { searchOf, type Candidate } from '../../../../src/core/manifest/candidates';

function candidate(value: string, offset: number, isTwin: boolean): Candidate {
  const range = { offset, length: value.length };
  const found = { slot: 'v', value, range, ecosystem: 'free', writing: 'plain' } as const;
  return { slot: 'v', range, found, isTwin };
}

describe('values under one name', () => {
  /** Values with whether each is for one case of the build, slots, codes of problems. */
  const rows: readonly (readonly [string, readonly Candidate[], readonly string[], string])[] = [
    ['a single one', [candidate('1.0', 0, false)], ['v = 1.0'], ''],
    ['a single one for one case', [candidate('1.0', 0, true)], ['v = 1.0'], ''],
    ['two', [candidate('1.0', 0, false), candidate('1.0', 9, false)], [], 'duplicate-key'],
    [
      'twins',
      [candidate('1.0', 0, true), candidate('1.0', 9, true)],
      ['v[1] = 1.0', 'v[2] = 1.0'],
      '',
    ],
    [
      'one for all other cases and a twin',
      [candidate('1.0', 0, false), candidate('1.0', 9, true)],
      ['v[1] = 1.0', 'v[2] = 1.0'],
      '',
    ],
    [
      'twins that differ',
      [candidate('1.0', 0, true), candidate('1.1', 9, true)],
      [],
      'duplicate-key',
    ],
    [
      'twins of several lines',
      [candidate('1\n0', 0, true), candidate('1\n0', 9, true)],
      [],
      'not-a-string',
    ],
  ];
  for (const [title, candidates, slots, problems] of rows) {
    it(`are slots or a problem: ${title}`, () => {
      const search = searchOf(candidates);
      assert.deepEqual(
        search.slots.map(({ slot, value }) => `${slot} = ${value}`),
        slots,
      );
      assert.equal(search.problems.map(({ code }) => code).join(), problems);
    });
  }
});

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { nearest } from '../../../../src/core/text/nearest';

describe('nearest', () => {
  const keys = ['extends', 'variables', 'tags', 'branches'];
  const table: readonly [string, string | undefined][] = [
    ['tag', 'tags'],
    ['Tags', 'tags'],
    ['extend', 'extends'],
    ['varaibles', 'variables'],
    ['branchs', 'branches'],
    ['x', undefined],
    ['release', undefined],
  ];
  for (const [word, expected] of table) {
    it(`finds ${expected ?? 'nothing'} for "${word}"`, () => {
      assert.equal(nearest(word, keys), expected);
    });
  }

  it('counts edits as the whole table of them does, up to five', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(word, word, (wanted, candidate) => {
        const limit = Math.min(5, Math.max(1, Math.floor(wanted.length / 3)));
        const isNear = edits(wanted, candidate) <= limit;
        assert.equal(nearest(wanted, [candidate]), isNear ? candidate : undefined);
      }),
      { numRuns: 500 },
    );
  });

  it('finds the first of the nearest', () => {
    const names = ['version-nam', 'Version-name', 'version-name'];
    assert.equal(nearest('versoin-name', names), 'Version-name');
  });

  it('compares long texts in a time that grows with their length', () => {
    const start = process.cpuUsage();
    const [left, right] = ['a'.repeat(100_000), `${'a'.repeat(99_996)}bbbb`];
    assert.equal(nearest(left, [right]), right);
    assert.ok(process.cpuUsage(start).user < 5_000_000);
  });
});

/** The number of edits from the table of all of them. */
function edits(left: string, right: string): number {
  const table = Array.from({ length: left.length + 1 }, (_, row) =>
    Array.from({ length: right.length + 1 }, (__, column) => row + column),
  );
  const at = (row: number, column: number): number => table[row]?.[column] ?? Infinity;
  for (let row = 1; row <= left.length; row++) {
    for (let column = 1; column <= right.length; column++) {
      const [a, b] = [left[row - 1], right[column - 1]];
      const isSwapped = a === right[column - 2] && b === left[row - 2];
      const cost = Math.min(
        at(row - 1, column - 1) + (a === b ? 0 : 1),
        at(row - 1, column) + 1,
        at(row, column - 1) + 1,
        isSwapped ? at(row - 2, column - 2) + 1 : Infinity,
      );
      table[row]?.splice(column, 1, cost);
    }
  }
  return at(left.length, right.length);
}

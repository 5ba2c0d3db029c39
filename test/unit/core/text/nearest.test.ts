import assert from 'node:assert/strict';
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
});

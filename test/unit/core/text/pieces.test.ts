import assert from 'node:assert/strict';
import { atOnce, mapInPieces } from '../../../../src/core/text/pieces';

describe('work in pieces', () => {
  const values = Array.from({ length: 1000 }, (_, index) => index);

  it('gives what all of it at once would give, in order', () => {
    const doubled = atOnce(mapInPieces(values, (value, index) => value + index));
    assert.deepEqual(
      doubled,
      values.map((value) => 2 * value),
    );
  });

  it('stops now and then, and has done no more until then', () => {
    let done = 0;
    const work = mapInPieces(values, () => (done += 1));
    const seen: number[] = [];
    while (!work.next().done) seen.push(done);
    assert.deepEqual(seen, [200, 400, 600, 800, 1000]);
  });

  it('is nothing at all for nothing', () => {
    assert.deepEqual(atOnce(mapInPieces([], () => 1)), []);
  });
});

import assert from 'node:assert/strict';
import type { Pieces } from '../../../../src/core/text/pieces';
import { inTurns } from '../../../../src/extension/shared/in-turns';

/** Work of as many pieces, each of which takes some time. */
function* slowWork(pieces: number, done: number[]): Pieces<readonly number[]> {
  for (let piece = 0; piece < pieces; piece++) {
    const end = performance.now() + 10;
    while (performance.now() < end);
    done.push(piece);
    yield;
  }
  return done;
}

describe('work in turns', () => {
  it('lets others have their turn long before it is done', async () => {
    const done: number[] = [];
    const working = inTurns(slowWork(20, done), () => true);
    await new Promise((resolve) => setImmediate(resolve));
    assert.ok(done.length > 0 && done.length < 20, `${done.length} pieces`);
    assert.equal((await working)?.length, 20);
  });

  it('is given up when nobody wants it any more', async () => {
    const done: number[] = [];
    let isWanted = true;
    const working = inTurns(slowWork(20, done), () => isWanted);
    isWanted = false;
    assert.equal(await working, undefined);
    assert.ok(done.length < 20);
  });
});

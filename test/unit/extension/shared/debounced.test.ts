import assert from 'node:assert/strict';
import { Debounced } from '../../../../src/extension/shared/debounced';

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

describe('Debounced', () => {
  it('acts once after a burst', async () => {
    let acted = 0;
    const debounced = new Debounced(20, () => (acted += 1));
    for (let count = 0; count < 5; count++) debounced.trigger();
    assert.equal(acted, 0);
    await wait(60);
    assert.equal(acted, 1);
    debounced.dispose();
  });

  it('acts in the middle of a burst that goes on for too long', async () => {
    let acted = 0;
    const debounced = new Debounced(50, () => (acted += 1), 100);
    for (let count = 0; count < 15; count++) {
      debounced.trigger();
      await wait(20);
    }
    assert.ok(acted >= 1, `${acted} times`);
    debounced.dispose();
  });

  it('does not act after it was cancelled', async () => {
    let acted = 0;
    const debounced = new Debounced(10, () => (acted += 1));
    debounced.trigger();
    debounced.cancel();
    await wait(30);
    assert.equal(acted, 0);
  });
});

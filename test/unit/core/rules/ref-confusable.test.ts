import assert from 'node:assert/strict';
import { foundBy, policyOf, saidBy, snapshotOf } from './support';

const policy = policyOf({ tags: ['v{semver}'], ignore: { tags: ['latest'], branches: ['tmp/*'] } });

function found(...refs: readonly string[]): readonly string[] {
  return foundBy('ref/confusable', snapshotOf({ policy, refs })).map((line) =>
    line.replace('warning refs/', ''),
  );
}

describe('ref/confusable', () => {
  it('finds tags that differ only in letter case, and each of them', () => {
    assert.deepEqual(found('tags/v1.0.0-RC1', 'tags/v1.0.0-rc1', 'tags/v1.0.0-rc2'), [
      'tags/v1.0.0-RC1',
      'tags/v1.0.0-rc1',
    ]);
    assert.deepEqual(found('heads/A', 'heads/a', 'heads/B', 'tags/b'), ['heads/A', 'heads/a']);
    assert.equal(found('tags/VA', 'tags/Va', 'tags/va').length, 3);
  });

  it('finds branches that differ only in the form of a character', () => {
    const [composed, decomposed] = ['heads/caf\u00e9', 'heads/cafe\u0301'];
    assert.deepEqual(found(composed, decomposed, 'heads/cafe'), [composed, decomposed]);
    const snapshot = snapshotOf({ policy, refs: [composed, decomposed] });
    assert.match(
      saidBy('ref/confusable', snapshot),
      /as U\+00E9 here and as U\+0065 U\+0301 there/,
    );
  });

  it('finds a tag and a branch of one name', () => {
    assert.deepEqual(found('heads/1.x', 'tags/1.x', 'heads/2.X', 'tags/2.x'), [
      'tags/1.x',
      'heads/1.x',
    ]);
    const snapshot = snapshotOf({ policy, refs: ['heads/1.x', 'tags/1.x'] });
    assert.match(saidBy('ref/confusable', snapshot), /a tag and a branch bear this name/);
  });

  it('finds the one namesake among names that are alike', () => {
    assert.deepEqual(found('heads/b', 'tags/B', 'tags/b'), [
      'tags/B',
      'tags/b',
      'tags/b',
      'heads/b',
    ]);
  });

  it('leaves remote branches alone, and what the policy ignores', () => {
    assert.deepEqual(found('heads/a', 'remotes/origin/a', 'remotes/origin/A'), []);
    assert.deepEqual(found('heads/tmp/a', 'heads/tmp/A', 'tags/latest', 'heads/latest'), [
      'heads/latest',
    ]);
  });

  it('is a note without a policy', () => {
    const snapshot = snapshotOf({ refs: ['tags/a', 'tags/A'] });
    assert.deepEqual(foundBy('ref/confusable', snapshot), [
      'information refs/tags/a',
      'information refs/tags/A',
    ]);
  });

  it('takes time in proportion to the number of refs', () => {
    const refs = Array.from({ length: 20_000 }, (_, index) => `heads/Feature/${index}`);
    const start = performance.now();
    assert.deepEqual(found(...refs, ...refs.map((ref) => ref.replace('F', 'f'))).length, 40_000);
    assert.ok(performance.now() - start < 5000);
  });
});

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { ecosystems } from '../../../../src/core/ecosystem/ecosystems';
import type { Ecosystem } from '../../../../src/core/ecosystem/types';
import { languages } from '../../../../src/core/text/language';
import { render } from '../../../../src/core/text/message';

const pieces =
  '0 1 2 9 10 01 00 255 65534 65535 65536 2147483648 a b A alpha Beta rc RC dev post final ga sp x v - . _ + ~ ^ : ! , * / .. -- .0 .0.0 1.0 1.0.0 v1.0.0 1.0.0-rc.1 +b é 版 0x1F'.split(
    ' ',
  );

const text = fc.oneof(
  { weight: 6, arbitrary: fc.array(fc.constantFrom(...pieces), { maxLength: 6 }) },
  { weight: 2, arbitrary: fc.array(fc.constantFrom('.', '0', '1', '2'), { maxLength: 9 }) },
  { weight: 1, arbitrary: fc.array(fc.string({ unit: 'binary', maxLength: 3 }), { maxLength: 4 }) },
);
const version = text.map((found) => found.join(''));

describe('every ecosystem', () => {
  for (const ecosystem of ecosystems) {
    const { id, check, compare, normalForm } = ecosystem;

    it(`says in ${id} what is wrong, inside the text and in both languages`, () => {
      fc.assert(
        fc.property(version, (written) => {
          const problem = check(written);
          if (!problem) return;
          assert.ok(problem.offset >= 0 && problem.length >= 0);
          assert.ok(problem.offset + problem.length <= written.length, written);
          for (const language of languages) {
            assert.doesNotMatch(render(problem.message, language), /\{\w+\}/);
          }
        }),
        { numRuns: 300 },
      );
    });

    it(`orders all texts in ${id}: itself, both ways round, through a third`, () => {
      fc.assert(
        fc.property(version, version, version, (first, second, third) => {
          assert.equal(compare(first, first), 0, first);
          assert.equal(compare(first, second) + compare(second, first), 0, `${first} ${second}`);
          assertTransitive(ecosystem, [first, second, third]);
        }),
        { numRuns: 1000 },
      );
    });

    it(`has in ${id} a normal form that is legal, equal and its own normal form`, () => {
      fc.assert(
        fc.property(version, (written) => {
          const normal = normalForm(written);
          assert.equal(compare(written, normal), 0, `${written} ${normal}`);
          assert.equal(normalForm(normal), normal, written);
          assert.equal(check(normal) === undefined, check(written) === undefined, normal);
        }),
        { numRuns: 300 },
      );
    });

    it(`reads 100,000 characters in ${id} to their end`, () => {
      for (const long of longTexts) {
        check(long);
        normalForm(long);
        // Time that grew with the square of the length would not end before the test is given up.
        assert.equal(compare(long, `${long}1`) + compare(`${long}1`, long), 0);
      }
    });
  }
});

const longTexts = ['1', '0', '1.', 'a', '-', '~', ', ', '1a', '^1'].flatMap((piece) => {
  const long = piece.repeat(100_000 / piece.length);
  return [long, `1.0.0-${long}`, `1:${long}x`];
});

/** Whatever stands in order pairwise stands in order as a whole, in each order of the three. */
function assertTransitive({ compare }: Ecosystem, versions: readonly string[]): void {
  const [first = '', second = '', third = ''] = versions.toSorted(compare);
  const message = JSON.stringify([first, second, third]);
  assert.ok(compare(first, second) <= 0 && compare(second, third) <= 0, message);
  assert.ok(compare(first, third) <= 0, message);
  if (compare(first, third) === 0) assert.equal(compare(first, second), 0, message);
  if (compare(first, second) === 0) {
    assert.equal(Math.sign(compare(second, third)), Math.sign(compare(first, third)), message);
  }
}

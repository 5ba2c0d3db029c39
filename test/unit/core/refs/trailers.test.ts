import assert from 'node:assert/strict';
import { trailersIn, withTrailers } from '../../../../src/core/refs/trailers';

const own = { key: 'Version-Scheme', value: 'semver' };

describe('withTrailers', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['a subject alone', 'Release 1.0', 'Release 1.0\n\nVersion-Scheme: semver'],
    ['a subject that looks like one', 'Fix: x', 'Fix: x\n\nVersion-Scheme: semver'],
    ['text', 'R\n\nBig.', 'R\n\nBig.\n\nVersion-Scheme: semver'],
    [
      'trailers of a person',
      'R\n\nReviewed-by: Li\nFixes: 1',
      'R\n\nReviewed-by: Li\nFixes: 1\nVersion-Scheme: semver',
    ],
    [
      'a trailer that goes on',
      'R\n\nNote: first\n  second',
      'R\n\nNote: first\n  second\nVersion-Scheme: semver',
    ],
    [
      'a blank line with spaces',
      'R\n\nBig.\n \nFixes: 1',
      'R\n\nBig.\n\nFixes: 1\nVersion-Scheme: semver',
    ],
    ['one of the same key', 'R\n\nversion-scheme: huawei', 'R\n\nVersion-Scheme: semver'],
    [
      'a line that Git wrote',
      'R\n\n(cherry picked from commit 123)\nFixes: 1',
      'R\n\n(cherry picked from commit 123)\nFixes: 1\nVersion-Scheme: semver',
    ],
    [
      'a key that somebody quotes',
      'R\n\n-----BEGIN PGP SIGNATURE-----\nis in the file.',
      'R\n\n-----BEGIN PGP SIGNATURE-----\nis in the file.\n\nVersion-Scheme: semver',
    ],
    ['a list', 'R\n\n- a: b\n- c', 'R\n\n- a: b\n- c\n\nVersion-Scheme: semver'],
  ];
  for (const [title, text, expected] of cases) {
    it(`leaves ${title} as it is and puts trailers behind`, () => {
      assert.equal(withTrailers(text, [own]), expected);
    });
  }

  it('writes a value on one line, whatever it holds', () => {
    const value = 'Li\nLei\u0000\u001b[1m';
    assert.equal(withTrailers('R', [{ key: 'Decided-By', value }]), 'R\n\nDecided-By: Li Lei [1m');
  });

  it('keeps several values of one key', () => {
    const both = ['a', 'b'].map((value) => ({ key: 'Gate-Missing', value }));
    assert.equal(withTrailers('R', both), 'R\n\nGate-Missing: a\nGate-Missing: b');
  });
});

describe('trailersIn', () => {
  it('reads what goes on over lines, and line ends of Windows', () => {
    assert.deepEqual(trailersIn('R\r\n\r\nNote: first\r\n  second\r\nFixes : 1'), [
      { key: 'Note', value: 'first second' },
      { key: 'Fixes', value: '1' },
    ]);
  });

  it('does not take a signature for the last paragraph', () => {
    const signed = 'R\n\nFixes: 1\n-----BEGIN SSH SIGNATURE-----\nabc\n';
    assert.deepEqual(trailersIn(signed), [{ key: 'Fixes', value: '1' }]);
  });
});

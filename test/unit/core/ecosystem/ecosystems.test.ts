import assert from 'node:assert/strict';
import fc from 'fast-check';
import semverValid from 'semver/functions/valid';
import { ecosystemOf, ecosystems } from '../../../../src/core/ecosystem/ecosystems';
import type { EcosystemId } from '../../../../src/core/ecosystem/types';
import { render } from '../../../../src/core/text/message';

const legal: Readonly<Partial<Record<EcosystemId, readonly string[]>>> = {
  semver: ['0.0.0', '1.2.3', '1.0.0-alpha.1', '1.0.0-x-y.-.0a+001.b', '9007199254740991.0.0'],
  vscode: ['0.0.1', '2147483647.0.0'],
  maven: ['1', '1.0-SNAPSHOT', '2.0.1.RELEASE', '[1]', '版本1', 'a_b+c'],
  pep440: ['1', '1!2.0', 'v1.0', '1.0A1', '1.0-1', '1.0.post', '1.0_dev3', '2.0rc1.post2.dev3+a.1'],
  pub: ['1.0.0', '1.0.0+7', '1.0.0-dev.1+7'],
  windows: ['1.0.0.0', '65535.0.1.2', '1.02.3.4'],
  integer: ['0', '7', '109000', '0x0102'],
  free: ['1', 'V1.0 正式', 'anything at all'],
};

/** Ecosystem, version, where the problem is, what it says. */
const illegal: readonly (readonly [EcosystemId, string, number, number, RegExp])[] = [
  ['semver', '', 0, 0, /it is empty/],
  ['semver', 'v1.0.0', 0, 1, /starts with "v"/],
  ['semver', '1', 1, 0, /"\." with the minor number is missing at position 2/],
  ['semver', '1.0', 3, 0, /"\." with the patch number is missing/],
  ['semver', '1..0', 2, 0, /the minor number is missing/],
  ['semver', '1.01.0', 2, 2, /"01" has a leading zero\. Write "1"/],
  ['semver', '1.0.0.0', 5, 2, /but "\.0" does/],
  ['semver', '1.0.0-', 6, 0, /identifier at position 7 is empty/],
  ['semver', '1.0.0-a..b', 8, 0, /identifier at position 9 is empty/],
  ['semver', '1.0.0-01', 6, 2, /leading zero/],
  ['semver', '1.0.0-a_b', 7, 1, /"_" cannot stand at position 8/],
  ['semver', '1.0.0+a+b', 7, 1, /"\+" cannot stand/],
  ['semver', '1.0.0-β', 6, 1, /"β" cannot stand/],
  ['semver', '9007199254740992.0.0', 0, 16, /more than 9007199254740991/],
  ['semver', `1.0.0-${'a'.repeat(300)}`, 256, 50, /more than 256 characters/],
  ['vscode', '1.0.0-rc.1', 5, 5, /no prerelease/],
  ['vscode', '2147483648.0.0', 0, 10, /more than 2147483647/],
  ['vscode', '1.0.0.1', 5, 2, /nothing may follow/],
  ['maven', '1 0', 1, 1, /" " cannot stand/],
  ['maven', '1.0-${rev}', 4, 2, /would be an expression/],
  ['maven', '1:0', 1, 1, /":" cannot stand/],
  ['pep440', 'a1', 0, 0, /release number is missing/],
  ['pep440', '1.0-foo', 3, 1, /"-" cannot stand/],
  ['pep440', '1.0+', 4, 0, /local version at position 5 is empty/],
  ['pep440', '1!', 2, 0, /release number is missing/],
  ['pub', '1.0', 3, 0, /patch number/],
  ['windows', '1.0.0', 5, 0, /build number is missing/],
  ['windows', '1.0.0.65536', 6, 5, /more than 65535/],
  ['integer', '08', 0, 2, /leading zero/],
  ['integer', '1.0', 1, 1, /"\." cannot stand/],
  ['free', 'a\nb', 1, 1, /cannot stand/],
];

/** Ascending; versions between bars are equal. */
const order: readonly (readonly [EcosystemId, string])[] = [
  [
    'semver',
    '1.0.0-alpha 1.0.0-alpha.1 1.0.0-alpha.beta 1.0.0-beta.2 1.0.0-beta.11 1.0.0-rc.1 1.0.0 2.0.0',
  ],
  ['vscode', '1.2.3 1.2.10 1.10.0 2.0.0'],
  ['pub', '1.0.0-dev 1.0.0 1.0.0+1 1.0.0+1.0 1.0.0+2 1.0.0+10 1.0.0+a 1.0.1'],
  ['windows', '1.0.0.9 1.0.0.10 1.0.1.0'],
  ['integer', '9 0xA 11 0x10'],
  ['free', '1.2 1.10 1.10a V1'],
  [
    'pep440',
    '1.0.dev456 1.0a1 1.0a2.dev456 1.0a12.dev456 1.0a12 1.0b1.dev456 1.0b2 1.0b2.post345.dev456 1.0b2.post345 1.0rc1.dev456 1.0c1|1.0RC1|v1.0-pre.1 1.0|1|1.0.0 1.0+abc.5 1.0+abc.7 1.0+5 1.0.post456.dev34 1.0.post456|1.0-456 1.1.dev1 1!0',
  ],
  [
    'maven',
    '1-alpha-1|1-a1 1-beta 1-milestone-2|1-m2 1-rc|1-cr 1-SNAPSHOT 1|1.0|1.0.0|1-ga|1.final|1.0.0-0.0.0 1-sp 1-abc 1-1 1-1.foo 1-2 1.1-SNAPSHOT 1.1 1.2 1.10',
  ],
];

describe('what an ecosystem takes', () => {
  for (const { id, check } of ecosystems) {
    it(`is legal in ${id}: ${(legal[id] ?? []).join(' ')}`, () => {
      for (const version of legal[id] ?? []) assert.equal(check(version), undefined, version);
    });
  }
});

describe('what an ecosystem refuses', () => {
  for (const [id, version, offset, length, message] of illegal) {
    it(`is located in ${id}: ${JSON.stringify(version.slice(0, 30))}`, () => {
      const problem = ecosystemOf(id).check(version);
      assert.ok(problem);
      assert.deepEqual([problem.offset, problem.length], [offset, length]);
      assert.match(render(problem.message, 'en'), message);
      assert.match(render(problem.message, 'zh-cn'), /\p{Script=Han}/u);
    });
  }

  it('is never judged by throwing, and is located inside the version', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.string({ unit: fc.constantFrom(...'0129.-+_vVab!rcx ${'.split('')), maxLength: 12 }),
    );
    fc.assert(
      fc.property(fc.constantFrom(...ecosystems), text, ({ check }, version) => {
        const problem = check(version);
        if (problem) assert.ok(problem.offset + problem.length <= version.length);
      }),
    );
  });

  it('is what node-semver refuses, but for the "v" that it forgives', () => {
    const text = fc.string({ unit: fc.constantFrom(...'0123.-+ab'.split('')), maxLength: 14 });
    const { check } = ecosystemOf('semver');
    fc.assert(
      fc.property(fc.tuple(fc.constantFrom('', '1.0.0', '1.2.3-'), text), ([start, rest]) => {
        const version = start + rest;
        assert.equal(check(version) === undefined, semverValid(version) !== null, version);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('the order of an ecosystem', () => {
  for (const [id, row] of order) {
    it(`is that of ${id}`, () => {
      const { compare } = ecosystemOf(id);
      const ranked = row.split(' ').flatMap((same, rank) => {
        return same.split('|').map((version) => ({ version, rank }));
      });
      for (const left of ranked) {
        for (const right of ranked) {
          const wanted = Math.sign(left.rank - right.rank);
          const pair = `${left.version} ${right.version}`;
          assert.equal(Math.sign(compare(left.version, right.version)), wanted, pair);
        }
      }
    });
  }
});

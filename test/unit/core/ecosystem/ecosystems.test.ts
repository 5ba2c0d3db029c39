import assert from 'node:assert/strict';
import fc from 'fast-check';
import semverValid from 'semver/functions/valid';
import { ecosystemOf, ecosystems } from '../../../../src/core/ecosystem/ecosystems';
import type { EcosystemId } from '../../../../src/core/ecosystem/types';
import { render } from '../../../../src/core/text/message';

const legal: Readonly<Record<EcosystemId, readonly string[]>> = {
  semver: ['0.0.0', '1.2.3', '1.0.0-alpha.1', '1.0.0-x-y.-.0a+001.b', '9007199254740991.0.0'],
  vscode: ['0.0.1', '2147483647.0.0'],
  cargo: ['0.1.0', '1.0.0-rc.1+build.5', '18446744073709551615.0.0'],
  go: ['v0.0.0', 'v1.2.3-pre', 'v2.0.0+incompatible', 'v0.0.0-20191109021931-daa7c04131f5'],
  helm: ['1.2.3', '1.0.0-beta.1+sha.0123'],
  docker: ['1', 'latest', '1.0.0-alpine_3', '_x', 'a'.repeat(128)],
  pub: ['1.0.0', '1.0.0+7', '1.0.0-dev.1+7'],
  maven: ['1', '1.0-SNAPSHOT', '2.0.1.RELEASE', '[1]', '版本1', 'a_b+c'],
  pep440: ['1', '1!2.0', 'v1.0', '1.0A1', '1.0-1', '1.0.post', '1.0_dev3', '2.0rc1.post2.dev3+a.1'],
  ruby: ['1', '1.0.0.rc1', '1.0-beta-2.x', '01.2', '1--'],
  nuget: ['1', '1.0', '1.2.3', '1.2.3.4-rc.1+meta.01', '01.02', '2147483647.0.0', '1.0.0--5'],
  assembly: ['1', '1.2', '1.0.*', '1.0.0.*', '65534.65534.65534.65534', '01.2'],
  windows: ['1.0.0.0', '65535.0.1.2', '1.02.3.4', '8, 9, 8, 0', '1,2,3'],
  wix: ['1.0', '255.255.65535', '1.2.3.4'],
  cmake: ['0', '1.2.3.4', '1.02', '99999999999999999999.0'],
  chrome: ['1', '0.0.0.1', '65535.65535.65535.65535'],
  apple: ['1', '10.14.1', '1.02.3', '0.0.0'],
  'apple-build': ['1', '10.4.1', '202611221530', '123456789012345678'],
  'android-code': ['1', '2100000000'],
  harmony: ['1', '1.0.0', '5.0.0.120', '1.2.3.4.5'],
  'harmony-code': ['1', '2147483647'],
  debian: ['1', '1.0-1', '2:1.0~rc1+dfsg-0ubuntu1', '1.0-2-3', '1:2:3-1', '2147483647:1'],
  rpm: ['1.0', 'a', '1.0~rc1^git.2', '1_2+3'],
  arch: ['1.0', 'r12.abcdef', '1.0~beta', '1..0'],
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
  ['integer', '1.0', 1, 2, /"\.0" does/],
  ['integer', '-1', 0, 0, /major number is missing/],
  ['integer', '0x', 1, 1, /"x" does/],
  ['integer', '1'.repeat(41), 40, 1, /more than 40 characters/],
  ['cargo', '1.0', 3, 0, /patch number/],
  ['cargo', '18446744073709551616.0.0', 0, 20, /more than 18446744073709551615/],
  ['go', '1.2.3', 0, 0, /Write "v" in front/],
  ['go', 'v1.2', 4, 0, /patch number is missing at position 5/],
  ['go', 'v1.02.3', 3, 2, /leading zero/],
  ['go', 'v1.2.3+meta', 6, 5, /no build label but/],
  ['go', 'v1.2.3+incompatible', 6, 13, /from 2 on/],
  ['go', 'v1.2.3-a_b', 8, 1, /"_" cannot stand at position 9/],
  ['helm', 'v1.0.0', 0, 1, /starts with "v"/],
  ['docker', '-1', 0, 1, /"-" cannot stand/],
  ['docker', '1.0+1', 3, 1, /"\+" cannot stand at position 4/],
  ['docker', 'a'.repeat(130), 128, 2, /more than 128 characters/],
  ['ruby', 'v1', 0, 1, /starts with "v"/],
  ['ruby', '1..2', 2, 0, /identifier at position 3 is empty/],
  ['ruby', '1.a_b', 3, 1, /"_" cannot stand/],
  ['ruby', '1.0-', 4, 0, /identifier at position 5 is empty/],
  ['nuget', '1.2.3.4.5', 7, 2, /"\.5" does/],
  ['nuget', '2147483648.0', 0, 10, /more than 2147483647/],
  ['nuget', '1.0-01', 4, 2, /leading zero/],
  ['nuget', 'v1.0', 0, 1, /starts with "v"/],
  ['assembly', '1.65535', 2, 5, /more than 65534/],
  ['assembly', '1.*', 1, 0, /minor number is missing/],
  ['assembly', '1.0.*.1', 4, 1, /"\*" cannot stand/],
  ['assembly', '1.0.0-beta', 5, 5, /"-beta" does/],
  ['windows', '1,2,65536,4', 4, 5, /more than 65535/],
  ['windows', '1, 2, x, 4', 6, 1, /"x" cannot stand at position 7/],
  ['windows', '1, 2, , 4', 6, 0, /patch number is missing at position 7/],
  ['windows', '1,2,3,4, 5', 7, 3, /", 5" does/],
  ['wix', '256.0.0', 0, 3, /more than 255/],
  ['wix', '1', 1, 0, /minor number is missing/],
  ['wix', '1.2.3.4.5', 7, 2, /nothing may follow/],
  ['cmake', '1.2.3.4.5', 7, 2, /nothing may follow/],
  ['cmake', '1.0-rc1', 3, 4, /nothing may follow/],
  ['cmake', '1.', 2, 0, /minor number is missing at position 3/],
  ['chrome', '0.0', 0, 3, /must be more than 0/],
  ['chrome', '1.032', 2, 3, /leading zero/],
  ['chrome', '1.65536', 2, 5, /more than 65535/],
  ['chrome', '1.0.0-beta', 5, 5, /nothing may follow/],
  ['apple', '1.0.0.0', 5, 2, /nothing may follow/],
  ['apple', '1.0-beta', 3, 5, /nothing may follow/],
  ['apple-build', '1a', 1, 1, /"a" does/],
  ['apple-build', '1234567890123456789', 18, 1, /more than 18 characters/],
  ['android-code', '0', 0, 1, /less than 1/],
  ['android-code', '2100000001', 0, 10, /more than 2100000000/],
  ['android-code', '007', 0, 3, /Write "7"/],
  ['harmony', '1.0.0-beta', 5, 5, /nothing may follow/],
  ['harmony', '1..0', 2, 0, /minor number is missing/],
  ['harmony', '1.'.repeat(64) + '1', 127, 2, /more than 127 characters|nothing may follow/],
  ['harmony-code', '2147483648', 0, 10, /more than 2147483647/],
  ['debian', 'a1', 0, 1, /"a" cannot stand/],
  ['debian', ':1', 0, 0, /major number is missing/],
  ['debian', '2147483648:1', 0, 10, /more than 2147483647/],
  ['debian', '1:x', 2, 1, /"x" cannot stand at position 3/],
  ['debian', '1.0_1', 3, 1, /"_" cannot stand/],
  ['debian', '1.0-', 3, 1, /revision behind the last "-" is empty/],
  ['debian', '1.0-1:2', 1, 4, /"\.0-1" does/],
  ['rpm', '1.0-1', 3, 1, /Write "~" before a prerelease/],
  ['rpm', '1..0', 1, 2, /"\.\." stands at position 2/],
  ['rpm', '1:1', 1, 1, /":" cannot stand/],
  ['arch', '1.0-1', 3, 1, /pkgrel/],
  ['arch', '1.0.', 3, 1, /ends with "\."/],
  ['arch', '1:0', 1, 1, /":" cannot stand/],
  ['arch', '1 0', 1, 1, /" " cannot stand/],
  ['arch', '1é', 1, 1, /"é" cannot stand/],
  ['free', 'a\nb', 1, 1, /cannot stand/],
];

/** Ecosystem, version, how the ecosystem writes it. */
const normalForms: readonly (readonly [EcosystemId, string, string])[] = [
  ['semver', '1.0.0-rc.1+build', '1.0.0-rc.1'],
  ['cargo', '1.0.0+build', '1.0.0+build'],
  ['pub', '1.0.0+7', '1.0.0+7'],
  ['go', 'v2.0.0+incompatible', 'v2.0.0+incompatible'],
  ['maven', '1.0-SNAPSHOT', '1.0-SNAPSHOT'],
  ['pep440', 'V01.0-ALPHA_2', '1.0a2'],
  ['pep440', '0!1.0c-r5-dev', '1.0rc0.post5.dev0'],
  ['pep440', '1.0-1+Ubuntu_01-x', '1.0.post1+ubuntu.1.x'],
  ['pep440', '1!1.0.0', '1!1.0.0'],
  ['ruby', '1.0-beta-2', '1.0.pre.beta.pre.2'],
  ['ruby', '1--', '1.pre.pre'],
  ['nuget', '01.2', '1.2.0'],
  ['nuget', '1.0.0.0+meta', '1.0.0'],
  ['nuget', '1.0.0.1-RC+meta', '1.0.0.1-RC'],
  ['assembly', '1.02', '1.2.0.0'],
  ['assembly', '1.00.*', '1.0.*'],
  ['windows', '8, 9, 08, 0', '8.9.8.0'],
  ['windows', '1,2', '1.2.0.0'],
  ['wix', '1.2', '1.2.0'],
  ['wix', '1.2.3.4', '1.2.3'],
  ['cmake', '1.02.0', '1.2.0'],
  ['chrome', '1.0', '1.0'],
  ['apple', '1.02.3', '1.2.3'],
  ['apple-build', '001.000', '1.0'],
  ['harmony', '1.00.10', '1.0.10'],
  ['debian', '0:1.0-1', '1.0-1'],
  ['debian', '01:1.0', '1:1.0'],
  ['integer', '0x0102', '258'],
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
  ['integer', '0 1|0x1'],
  ['free', '1.2 1.10 1.10a V1'],
  ['cargo', '1.0.0-rc.1 1.0.0 1.0.0+1 1.0.0+01 1.0.0+2 1.0.0+a 1.0.0+a.b 1.0.1'],
  ['helm', '1.0.0-2 1.0.0-11 1.0.0-a 1.0.0|1.0.0+b 1.0.1'],
  [
    'go',
    'v0.0.0-20191109021931-daa7c04131f5 v1.0.0-rc.1 v1.0.0 v2.0.0|v2.0.0+incompatible v10.0.0',
  ],
  ['docker', '1.2 1.10 1.10-alpine latest'],
  [
    'nuget',
    '1.0.0--5 1.0.0-2 1.0.0-10 1.0.0-3000000000 1.0.0-alpha|1.0.0-ALPHA|1.0-Alpha+x 1.0.0-alpha.1 1.0.0-beta 1|1.0|01.0.0.0|1.0.0+x 1.0.0.1-a 1.0.0.1 1.0.1',
  ],
  ['assembly', '1|1.0.0.0 1.0.0.1 1.0.0.* 1.0.1 1.0.* 1.1'],
  ['wix', '1.0|1.0.0|1.0.0.9 1.0.1 1.1'],
  ['chrome', '0.0.1 1.1|1.1.0|1.1.0.0 1.1.9.9999 1.2.0 1.10'],
  ['apple', '1|1.0|1.0.0 1.2.3|1.02.3 1.10'],
  ['apple-build', '1 2 10 10.1 202611221530'],
  ['android-code', '1 9 10 2100000000'],
  ['harmony', '1.0.0|1.0 1.0.0.9 1.0.0.10 2'],
  ['harmony-code', '1 1000000 2147483647'],
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
    it(`is legal in ${id}: ${legal[id].map((version) => version.slice(0, 30)).join(' ')}`, () => {
      for (const version of legal[id]) assert.equal(check(version), undefined, version);
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

describe('the normal form of an ecosystem', () => {
  for (const [id, version, wanted] of normalForms) {
    it(`is ${wanted} for ${version} in ${id}`, () => {
      assert.equal(ecosystemOf(id).normalForm(version), wanted);
    });
  }
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

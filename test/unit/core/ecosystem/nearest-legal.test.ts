import assert from 'node:assert/strict';
import fc from 'fast-check';
import { ecosystemOf, ecosystems } from '../../../../src/core/ecosystem/ecosystems';
import { nearestLegal } from '../../../../src/core/ecosystem/nearest-legal';
import type { EcosystemId } from '../../../../src/core/ecosystem/types';

/** Ecosystem, what is written, the nearest that is legal; undefined where there is none. */
const cases: readonly (readonly [EcosystemId, string, string | undefined])[] = [
  ['semver', '1.2.3', undefined],
  ['semver', 'v1.2', '1.2.0'],
  ['semver', 'Version 1.2', '1.2.0'],
  ['semver', '1.0.0.0', '1.0.0'],
  ['semver', '1.2.3.4', undefined],
  ['semver', '01.2.3', '1.2.3'],
  ['semver', '1.2.3rc1', '1.2.3-rc1'],
  ['semver', '1.2_beta.02+x/y', '1.2.0-beta.2+x.y'],
  ['semver', '1.2.3-', '1.2.3'],
  ['semver', ' 1.2.3 ', '1.2.3'],
  ['semver', 'latest', undefined],
  ['vscode', '1.2.3-rc.1', '1.2.3'],
  ['cargo', '1.2', '1.2.0'],
  ['go', '1.2', 'v1.2.0'],
  ['go', 'v1.2.3+meta', 'v1.2.3'],
  ['docker', '1.0+build', '1.0'],
  ['pep440', '1.0-foo', '1.0+foo'],
  ['ruby', 'v1.0_rc1', '1.0-rc1'],
  ['nuget', '1.0-01', '1.0-1'],
  ['assembly', '1.2.3-beta', '1.2.3'],
  ['windows', '1.2.3', '1.2.3.0'],
  ['windows', '1.2.3.4.0', '1.2.3.4'],
  ['windows', '1.2.70000', undefined],
  ['wix', '1', '1.0'],
  ['cmake', '1.2.0-rc1', '1.2.0'],
  ['chrome', '1.02-beta', '1.2'],
  ['apple', '1.0.0-beta', '1.0.0'],
  ['apple', '1.0.0.0', '1.0.0'],
  ['android-code', '007', '7'],
  ['android-code', '2100000001', undefined],
  ['harmony', 'v1.0.0-beta', '1.0.0'],
  ['debian', 'v1.0_rc1', '1.0~rc1'],
  ['rpm', '1.0-rc.1', '1.0~rc.1'],
  ['arch', '1.0-rc1', '1.0rc1'],
];

describe('the nearest legal version of an ecosystem', () => {
  for (const [id, written, wanted] of cases) {
    it(`is ${wanted ?? 'none'} for "${written}" in ${id}`, () => {
      assert.equal(nearestLegal(id, written), wanted);
    });
  }

  it('is legal, whatever is written', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.string({ unit: fc.constantFrom(...'0129.-+_vVab!rcx ,:~'.split('')), maxLength: 12 }),
    );
    fc.assert(
      fc.property(fc.constantFrom(...ecosystems), text, ({ id }, written) => {
        const nearest = nearestLegal(id, written);
        if (nearest !== undefined) assert.equal(ecosystemOf(id).check(nearest), undefined);
      }),
      { numRuns: 1000 },
    );
  });
});

import assert from 'node:assert/strict';
import { editsForVersion } from '../../../../src/core/manifest/edits-for-version';
import type { ManifestFile } from '../../../../src/core/snapshot/types';
import { unitStates } from '../../../../src/core/units/unit-states';
import { manifest, policyOf, snapshotOf } from '../rules/support';

const npm = { value: '1.2.3', ecosystem: 'semver' } as const;
const semver = { version: 'semver' };

/** The version of the one unit, what differs from it, and the values of all slots after a bump. */
function bumped(files: readonly ManifestFile[], to: string, policy?: object): string {
  const [state] = unitStates(
    snapshotOf({ manifests: files, ...(policy && { policy: policyOf(policy) }) }),
  );
  assert.ok(state);
  const { unit, version, outOfStep } = state;
  const values = files.flatMap((file) => {
    const edits = editsForVersion(file, { unit, to, ...(version && { from: version }) });
    assert.ok(edits.ok);
    const [edit] = edits.value;
    return edit ? [edit.after] : file.slots.map(({ value }) => value);
  });
  const differing = outOfStep.map(({ value }) => `≠ ${value}`);
  return [version, ...differing, '→', ...values].join(' ');
}

describe('a v in front of a version that has none', () => {
  const cases: readonly (readonly [string, readonly ManifestFile[], string, object?])[] = [
    ['alone', [manifest('VERSION', 'v1.2.3')], '1.2.3 → v1.2.4'],
    ['beside npm', [manifest('VERSION', 'v1.2.3'), manifest('a', npm)], '1.2.3 → v1.2.4 1.2.4'],
    ['as a capital', [manifest('VERSION', 'V1.2.3')], '1.2.3 → V1.2.4', semver],
    [
      'that differs',
      [manifest('V', 'v1.2.2'), manifest('a', npm)],
      '1.2.3 ≠ v1.2.2 → v1.2.4 1.2.4',
      semver,
    ],
    [
      'in the tag of an image',
      [manifest('a', npm), manifest('image', { value: 'v1.2.3', ecosystem: 'docker' })],
      '1.2.3 → 1.2.4 v1.2.4',
      semver,
    ],
    [
      'of an app that is packaged by a chart',
      [manifest('a', npm), manifest('chart', { value: 'v1.2.3', shape: 'alike' })],
      '1.2.3 → 1.2.4 v1.2.4',
    ],
  ];
  for (const [title, files, expected, policy] of cases) {
    it(`stays, and is no drift, ${title}`, () => {
      assert.equal(bumped(files, '1.2.4', policy), expected);
    });
  }

  it('belongs to the versions of a scheme that have it', () => {
    const policy = { version: { scheme: 'semver', prefix: 'v' } };
    assert.equal(bumped([manifest('VERSION', 'v1.2.3')], 'v1.2.4', policy), 'v1.2.3 → v1.2.4');
    const huawei = manifest('VERSION', 'V100R001B010');
    assert.equal(
      bumped([huawei], 'V100R001B020', { version: 'huawei' }),
      'V100R001B010 → V100R001B020',
    );
    assert.equal(bumped([huawei], 'V100R001B020'), 'V100R001B010 → V100R001B020');
  });

  it('is not taken where the ecosystem refuses it', () => {
    const files = [manifest('a', { ...npm, value: 'v1.2.3' })];
    assert.equal(unitStates(snapshotOf({ manifests: files }))[0]?.version, 'v1.2.3');
  });
});

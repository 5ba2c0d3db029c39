import assert from 'node:assert/strict';
import { unitStates } from '../../../../src/core/units/unit-states';
import { manifest, policyOf, snapshotOf } from '../rules/support';

function summary(snapshot: Parameters<typeof unitStates>[0]) {
  return unitStates(snapshot).map(({ unit, version, drift, places }) => ({
    id: unit.id,
    version,
    drift,
    places: places.length,
  }));
}

describe('unitStates', () => {
  it('makes each folder with a manifest a unit where the policy names none', () => {
    const manifests = [
      manifest('packages/web/VERSION', '2.0.0'),
      manifest('VERSION', '1.0.0'),
      manifest('package.json', '1.0.0'),
      manifest('empty/package.json'),
    ];
    assert.deepEqual(summary(snapshotOf({ manifests })), [
      { id: '.', version: '1.0.0', drift: false, places: 2 },
      { id: 'packages/web', version: '2.0.0', drift: false, places: 1 },
    ]);
  });

  it('gives a manifest to the nearest unit whose globs cover it', () => {
    const policy = policyOf({
      version: 'semver',
      units: {
        all: { manifests: ['**/VERSION'] },
        server: { path: 'server', manifests: ['VERSION', 'api/*'] },
        docs: { path: 'docs' },
      },
    });
    const manifests = [
      manifest('VERSION', '1.0.0'),
      manifest('server/VERSION', '2.0.0'),
      manifest('server/api/x', '2.0.0'),
      manifest('server/deep/VERSION', '1.0.0'),
      manifest('other/x', '9.0.0'),
    ];
    assert.deepEqual(summary(snapshotOf({ policy, manifests })), [
      { id: 'all', version: '1.0.0', drift: false, places: 2 },
      { id: 'server', version: '2.0.0', drift: false, places: 2 },
      { id: 'docs', version: undefined, drift: false, places: 0 },
    ]);
  });

  it('leaves ignored files out', () => {
    const policy = policyOf({ ignore: { files: ['examples/**'] } });
    const manifests = [manifest('VERSION', '1.0.0'), manifest('examples/a/VERSION', '9')];
    assert.equal(unitStates(snapshotOf({ policy, manifests })).length, 1);
  });

  it('takes the highest version by the scheme where places drift', () => {
    const policy = policyOf({ version: 'semver' });
    const manifests = [manifest('VERSION', '1.9.0', '1.10.0', 'bad')];
    const [state] = unitStates(snapshotOf({ policy, manifests }));
    assert.equal(state?.version, '1.10.0');
    assert.deepEqual(
      state?.outOfStep.map(({ value }) => value),
      ['1.9.0', 'bad'],
    );
    assert.equal(state?.verdict, 'invalid');
  });

  it('joins the parts of a split version and compares its numbers alone', () => {
    const part = (value: string, name: 'major' | 'minor' | 'patch') => ({
      value,
      part: name,
      group: 'FOO',
      ecosystem: 'integer' as const,
    });
    const manifests = [
      manifest(
        'version.h',
        '1.2.3-rc.1',
        part('2', 'minor'),
        part('1', 'major'),
        part('3', 'patch'),
      ),
    ];
    const [state] = unitStates(snapshotOf({ policy: policyOf({ version: 'semver' }), manifests }));
    assert.deepEqual(
      state?.places.map(({ value, holds }) => [value, holds]),
      [
        ['1.2.3-rc.1', 'whole'],
        ['1.2.3', 'numbers'],
      ],
    );
    assert.equal(state?.version, '1.2.3-rc.1');
    assert.equal(state?.drift, false);
  });

  it('does not take a build number of its own for drift', () => {
    const manifests = [
      manifest(
        'a',
        '1.2.3',
        { value: '1.2.3+45', shape: 'build-kept' },
        { value: '1, 2, 3, 99', shape: 'numbers' },
      ),
    ];
    assert.equal(unitStates(snapshotOf({ manifests }))[0]?.drift, false);
  });

  it('never compares a number that a version was packed into', () => {
    const manifests = [manifest('a', '1.2.3', { value: '10203', shape: 'packed' })];
    assert.equal(unitStates(snapshotOf({ manifests }))[0]?.places.length, 1);
  });
});

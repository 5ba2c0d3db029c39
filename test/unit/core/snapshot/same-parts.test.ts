import assert from 'node:assert/strict';
import { keepCarried } from '../../../../src/core/snapshot/same-parts';
import type { RepositorySnapshot } from '../../../../src/core/snapshot/types';
import { manifest, snapshotOf } from '../rules/support';

describe('keepCarried', () => {
  const carried = { units: [], unknown: ['refs/tags/v1'], told: new Set<string>() };
  const reading = (version: string, ref = 'tags/v1', path = 'VERSION'): RepositorySnapshot =>
    snapshotOf({ manifests: [manifest(path, version)], refs: [ref] });
  const known = (snapshot: RepositorySnapshot): RepositorySnapshot => {
    assert.ok(snapshot.git);
    return { ...snapshot, git: { ...snapshot.git, carried } };
  };
  const kept = (after: RepositorySnapshot): unknown =>
    keepCarried(known(reading('1.0.0')), after).git?.carried;

  it('keeps what refs hold while another version is typed', () => {
    assert.equal(kept(reading('1.0.1')), carried);
  });

  it('forgets it with other refs or other manifests', () => {
    assert.equal(kept(reading('1.0.0', 'tags/v2')), undefined);
    assert.equal(kept(reading('1.0.0', 'tags/v1', 'other/VERSION')), undefined);
  });
});

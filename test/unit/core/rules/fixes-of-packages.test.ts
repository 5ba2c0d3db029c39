import assert from 'node:assert/strict';
import { checkRepository } from '../../../../src/core/rules/check-repository';
import { fixesFor } from '../../../../src/core/rules/fixes-for';
import { manifestOfText } from '../../../support/manifests';
import { snapshotOf } from './support';

/** What may stand in `debian/changelog` beside a package of version 1.2.3. */
function fixesOf(entry: string): readonly string[] {
  const manifests = [
    manifestOfText('cargo-toml', '[package]\nversion = "1.2.3"', 'Cargo.toml'),
    manifestOfText('debian-changelog', `a ${entry}; urgency=low`, 'debian/changelog'),
  ];
  const snapshot = snapshotOf({ manifests });
  const finding = checkRepository(snapshot).find(({ rule }) => rule === 'version/drift');
  assert.ok(finding, 'no drift');
  return fixesFor(finding, snapshot).map(({ replacement }) => replacement);
}

describe('a version in debian/changelog that drifts', () => {
  it('is put right with its packaging while the entry is being written', () => {
    assert.deepEqual(fixesOf('(1:1.2.2-3) UNRELEASED'), ['1:1.2.3-1']);
  });

  it('is left to a new entry once it is released', () => {
    assert.deepEqual(fixesOf('(1.2.2-3) unstable'), []);
  });
});

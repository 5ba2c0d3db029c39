import assert from 'node:assert/strict';
import { checkManifest, checkRepository } from '../../../../src/core/rules/check-repository';
import { checkRecord } from '../../../../src/core/rules/check-record';
import type { ReleaseRecord } from '../../../../src/core/release/types';
import type { RepositorySnapshot } from '../../../../src/core/snapshot/types';
import { aRecord, aRecordFile, aSnapshot, day, people } from '../../../support/release-records';

const today = day('2026-11-10');
const closed = { by: people.product, at: '2026-12-24' };

/** Three releases of which each tells when somebody looks at what it did. */
function watched(): { readonly snapshot: RepositorySnapshot; readonly looked: Set<string> } {
  const looked = new Set<string>();
  const records = ['1.0.0', '1.1.0', '1.2.0'].map((version): ReleaseRecord => {
    const record = aRecord({ id: version, version, closed });
    return Object.defineProperty({ ...record }, 'publications', {
      enumerable: true,
      get: () => {
        looked.add(version);
        return record.publications;
      },
    });
  });
  return { snapshot: aSnapshot({ records }), looked };
}

describe('which releases are looked at by the rules', () => {
  it('are all where everything is checked', () => {
    const { snapshot, looked } = watched();
    const found = checkRepository(snapshot, { today });
    assert.deepEqual([...looked].sort(), ['1.0.0', '1.1.0', '1.2.0']);
    assert.equal(found.filter(({ rule }) => rule === 'release/order').length, 3);
  });

  it('are none while a manifest is typed', () => {
    const { snapshot, looked } = watched();
    const content = { text: '{}', encoding: 'utf-8', bomLength: 0 } as const;
    const file = { path: 'package.json', kind: 'npm', content, fingerprint: '' };
    checkManifest(snapshot, { ...file, slots: [], problems: [] }, today);
    assert.deepEqual([...looked], []);
  });

  it('is the one whose record is typed', () => {
    const { snapshot } = watched();
    const file = aRecordFile(aRecord({ id: '1.1.0', version: '1.1.0', closed }));
    const found = checkRecord(snapshot, file, today);
    const paths = found.map(({ place }) => (place.type === 'ref' ? place.ref : place.path));
    assert.deepEqual([...new Set(paths)], ['releases/1.1.0.yaml']);
    assert.ok(found.some(({ rule }) => rule === 'release/order'));
  });
});

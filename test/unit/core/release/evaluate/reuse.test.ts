import assert from 'node:assert/strict';
import { evaluateReleases } from '../../../../../src/core/release/evaluate/evaluate-releases';
import type { Releases } from '../../../../../src/core/release/evaluate/types';
import type { ReleaseRecord } from '../../../../../src/core/release/types';
import type { RepositorySnapshot } from '../../../../../src/core/snapshot/types';
import {
  aRecord,
  aRecordFile,
  aSnapshot,
  commitId,
  day,
} from '../../../../support/release-records';

const today = day('2026-11-10');

/** Twenty releases of one unit: two of version 1.0.0, all others of versions and quarters of their own. */
const records = Array.from({ length: 20 }, (_, index) =>
  aRecord({ id: `r${index}`, version: index < 2 ? '1.0.0' : `1.${index}.0`, kind: 'emergency' }),
);

const snapshot = aSnapshot({ records });

function changed(index: number, values: Partial<ReleaseRecord>): RepositorySnapshot {
  const files = records.map((record, at) =>
    at === index ? aRecordFile({ ...record, ...values }, 'changed') : aRecordFile(record),
  );
  return { ...snapshot, releases: { path: 'releases', records: files } };
}

/** Ids of the releases that were evaluated again. */
function evaluatedAgain(before: Releases, after: Releases): string[] {
  const known = new Set(before.states);
  return after.states.filter((state) => !known.has(state)).map(({ record }) => record.id);
}

describe('what is evaluated again', () => {
  const before = evaluateReleases(snapshot, today);
  const again = (now: RepositorySnapshot, on = today): string[] =>
    evaluatedAgain(before, evaluateReleases(now, on, before));

  it('is nothing where nothing changed, even if all was read again', () => {
    assert.deepEqual(again(snapshot), []);
    const contents = new Map(snapshot.git?.contents);
    const git = { ...snapshot.git, refs: [...(snapshot.git?.refs ?? [])], contents };
    assert.deepEqual(again({ ...snapshot, git } as RepositorySnapshot), []);
  });

  it('is one release where one record changed', () => {
    assert.deepEqual(again(changed(7, { title: 'Another' })), ['r7']);
  });

  it('is what shares its version too, before or after', () => {
    assert.deepEqual(again(changed(0, { title: 'Another' })), ['r0', 'r1']);
    assert.deepEqual(again(changed(7, { version: '1.9.0' })), ['r7', 'r9']);
    assert.deepEqual(again(changed(0, { version: '3.0.0' })), ['r0', 'r1']);
  });

  it('is what shares its quarter', () => {
    const plan = (release: string) => ({
      agreed: [],
      nodes: { release: { planned: day(release) } },
    });
    const some = [
      aRecord({ id: 'a', version: '1.0.0', plan: plan('2026-11-10') }),
      aRecord({ id: 'b', version: '1.1.0', plan: plan('2026-12-10') }),
      aRecord({ id: 'c', version: '1.2.0', plan: plan('2027-02-10') }),
    ];
    const base = aSnapshot({ records: some });
    const [a, b, c] = base.releases?.records ?? [];
    assert.ok(a && b && c);
    const files = [{ ...a, fingerprint: 'changed' }, b, c];
    const start = evaluateReleases(base, today);
    const after = evaluateReleases(
      { ...base, releases: { path: 'releases', records: files } },
      today,
      start,
    );
    assert.deepEqual(evaluatedAgain(start, after), ['a', 'b']);
  });

  it('is everything on another day, under another policy or at another commit', () => {
    assert.equal(again(snapshot, day('2026-11-11')).length, 20);
    assert.equal(again({ ...snapshot, policy: { ...snapshot.policy } }).length, 20);
    const head = { commit: commitId('b') };
    assert.equal(
      again({ ...snapshot, git: { ...snapshot.git, head } } as RepositorySnapshot).length,
      20,
    );
  });

  it('is every release that does not say its last stable version, where a new tag is that version', () => {
    const tag = { ref: 'refs/tags/v0.9.0', id: commitId('c') };
    const git = { ...snapshot.git, refs: [...(snapshot.git?.refs ?? []), tag] };
    assert.equal(again({ ...snapshot, git } as RepositorySnapshot).length, 20);
  });

  it('finds the same as if everything had been evaluated', () => {
    const now = changed(0, { version: '1.9.0' });
    const reused = evaluateReleases(now, today, before);
    assert.deepEqual(
      reused.states.map(({ faults }) => faults),
      evaluateReleases(now, today).states.map(({ faults }) => faults),
    );
  });
});

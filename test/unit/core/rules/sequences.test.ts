import assert from 'node:assert/strict';
import { checkRepository } from '../../../../src/core/rules/check-repository';
import type { RepositorySnapshot } from '../../../../src/core/snapshot/types';
import { policyOf, refObject, snapshotOf } from './support';

/** A repository whose tags were made one after another, a minute apart. */
function tagged(policy: object, tags: readonly string[]): RepositorySnapshot {
  const snapshot = snapshotOf({ policy: policyOf(policy) });
  const refs = tags.map((name, index) => ({ ref: `refs/tags/${name}`, id: String(index) }));
  const refObjects = new Map(
    refs.map(({ id }, index) => [id, refObject({ madeAt: 1_500_000_000 + index * 60 })]),
  );
  return {
    ...snapshot,
    git: { head: {}, remotes: [], bare: false, changedPaths: [], refs, refObjects },
  };
}

function lines(snapshot: RepositorySnapshot): string[] {
  return checkRepository(snapshot).map(({ rule, severity, place, right }) => {
    const where = place.type === 'ref' ? place.ref : place.path;
    return [rule, severity, where, right ?? '-'].join(' ');
  });
}

describe('the rules of sequences', () => {
  it('hold tags against each other by the time at which they were made', () => {
    const tags = ['v1.0.0', 'v1.0.2', 'v1.0.1', 'v2.0.0', 'v1.1.0'];
    assert.deepEqual(lines(tagged({ tags: ['v{semver}'] }, tags)), [
      'sequence/skipped warning refs/tags/v1.0.2 1.0.1',
      'sequence/back warning refs/tags/v1.0.1 1.0.3',
    ]);
  });

  it('hold the tags of one unit apart from those of another', () => {
    const policy = {
      units: { web: { path: 'web', version: 'semver' }, api: { path: 'api', version: 'semver' } },
      tags: ['web-v{semver}', 'api-v{semver}'].map((template, index) => ({
        template,
        match: template.replace('{semver}', '*'),
        unit: ['web', 'api'][index],
      })),
    };
    const tags = ['web-v1.0.0', 'api-v7.0.0', 'web-v1.0.1', 'api-v7.0.2'];
    assert.deepEqual(lines(tagged(policy, tags)), [
      'sequence/skipped warning refs/tags/api-v7.0.2 7.0.1',
    ]);
  });

  it('hold baselines against each other, and tags apart from them', () => {
    const policy = { extends: 'easier', milestones: [] };
    const tags = ['Baseline_ET_PC_ST', 'V100R001B010', 'Baseline_ET_PC_Plan', 'V100R001B030'];
    assert.deepEqual(lines(tagged(policy, tags)), [
      'sequence/skipped warning refs/tags/V100R001B030 V100R001B020',
      'sequence/stage warning refs/tags/Baseline_ET_PC_Plan Baseline_ET_PC_G1Plan',
    ]);
  });

  it('hold branches against each other by the day that they bear', () => {
    const policy = policyOf({ branches: [{ scheme: 'branch', match: 'Branch_*' }] });
    const refs = ['heads/Branch_ET_PC_G1SDV_20120504', 'heads/Branch_ET_PC_G1ST_20120701'];
    assert.deepEqual(lines(snapshotOf({ policy, refs })), [
      'sequence/stage warning refs/heads/Branch_ET_PC_G1ST_20120701 Branch_ET_PC_G2ST_20120701',
    ]);
  });

  it('hold the files of one folder against each other', () => {
    const policy = policyOf({ files: [{ in: 'doc/**', scheme: 'document' }] });
    const paths = [
      'doc/a/E_ET_PC_Plan_010.md',
      'doc/a/E_ET_PC_Plan_030.md',
      'doc/b/E_ET_PC_Plan_040.md',
    ];
    const named = paths.map((path) => ({ path, isFolder: false }));
    assert.deepEqual(lines({ ...snapshotOf({ policy }), named }), [
      'sequence/skipped warning doc/a/E_ET_PC_Plan_030.md E_ET_PC_Plan_020',
    ]);
  });

  it('say nothing where the times of tags were not asked for, nor without a policy', () => {
    const { git, ...snapshot } = tagged({ tags: ['v{semver}'] }, ['v1.0.0', 'v1.0.2']);
    assert.ok(git);
    const { refObjects: _objects, ...timeless } = git;
    assert.deepEqual(lines({ ...snapshot, git: timeless }), []);
    const { policy } = snapshotOf({});
    assert.deepEqual(lines({ ...snapshot, policy, git }), []);
  });

  it('are switched off one by one', () => {
    const policy = {
      tags: ['v{semver}'],
      rules: { 'sequence/skipped': 'off', 'sequence/back': 'error' },
    };
    assert.deepEqual(lines(tagged(policy, ['v1.0.0', 'v1.0.2', 'v1.0.1'])), [
      'sequence/back error refs/tags/v1.0.1 1.0.3',
    ]);
  });
});

import assert from 'node:assert/strict';
import { decidersOfName } from '../../../../src/core/plan/deciders-of-name';
import { peopleWhoDecide } from '../../../../src/core/policy/decided-by';
import { snapshotOf } from './snapshots';

describe('decidersOfName', () => {
  const greek = {
    extends: 'greek',
    roles: {
      project: { people: ['Steering group'] },
      'project-manager': { people: ['Li Lei', 'Han Meimei'] },
    },
  };
  const easier = { extends: 'easier', roles: { cmo: { people: ['Wang'] } } };
  const rows: readonly (readonly [
    string,
    'tag' | 'baseline',
    object,
    string[],
    string,
    string[],
  ])[] = [
    [
      'the project about a new minor',
      'tag',
      greek,
      ['1.1.1.051021_beta', '1.0.0.050101_release'],
      '1.2.0.051101_alpha',
      ['Steering group'],
    ],
    [
      'the project manager about a revision',
      'tag',
      greek,
      ['1.1.1.051021_beta'],
      '1.1.2.051101_beta',
      ['Li Lei', 'Han Meimei'],
    ],
    ['nobody about the first tag', 'tag', greek, [], '1.1.1.051021_beta', []],
    [
      'nobody where the scheme gives no role a say',
      'tag',
      { ...greek, extends: 'semver' },
      ['1.0.0'],
      '1.1.0',
      [],
    ],
    [
      'nobody about a step that no event takes',
      'tag',
      greek,
      ['1.1.1.051021_beta'],
      '7.9.9.051101_beta',
      [],
    ],
    [
      'the configuration manager about a baseline',
      'baseline',
      easier,
      ['Baseline_ET_PC_G1CODE'],
      'Baseline_ET_PC_G1ST',
      ['Wang'],
    ],
    ['nobody about a malformed name', 'tag', greek, ['1.1.1.051021_beta'], 'nightly', []],
  ];
  for (const [title, kind, policy, tags, name, people] of rows) {
    it(`names ${title}`, () => {
      const snapshot = snapshotOf({ policy, tags });
      const deciders = decidersOfName(snapshot, kind, name);
      assert.deepEqual(peopleWhoDecide(snapshot.policy, deciders), people);
    });
  }
});

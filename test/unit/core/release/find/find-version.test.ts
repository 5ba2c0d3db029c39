import assert from 'node:assert/strict';
import { readPolicy } from '../../../../../src/core/policy/read-policy';
import { catalogue } from '../../../../../src/core/catalogue';
import { findVersion, versionPlaces } from '../../../../../src/core/release/find/find-version';
import { nameMatcher } from '../../../../../src/core/release/find/match-name';
import type { FoundVersion } from '../../../../../src/core/release/find/types';
import type { RepositorySnapshot } from '../../../../../src/core/snapshot/types';
import { aRecord, aSnapshot, commitId, people } from '../../../../support/release-records';

const { policy } = readPolicy(
  JSON.stringify({
    version: 'semver',
    tags: ['v{version}'],
    branches: ['release/{line}'],
    external: 'huawei',
  }),
  { catalogue },
);
assert.ok(policy);

const external = 'V100R001C01B023';

function snapshotWith(rest: Partial<RepositorySnapshot> = {}): RepositorySnapshot {
  const refs = [
    ['refs/heads/main', 'a'],
    ['refs/heads/release/2.1', 'b'],
    ['refs/tags/v2.1.0', 'c'],
    ['refs/tags/v2.10.0', 'd'],
    ['refs/tags/V2.01.0-old', 'e'],
  ] as const;
  const record = aRecord({
    version: '2.1.0',
    external,
    abbreviation: 'ATLAS',
    builds: [
      {
        name: '2.1.0-rc.1',
        tag: 'v2.1.0-rc.1',
        package: 'atlas_2.1.0_rc1.zip',
        by: people.developer,
        at: '2026-11-05',
      },
    ],
  });
  return aSnapshot({
    records: [record],
    git: {
      refs: refs.map(([ref, digit]) => ({ ref, id: commitId(digit) })),
      refObjects: new Map([
        [
          commitId('c'),
          {
            type: 'tag',
            target: 'commit',
            commit: commitId('f'),
            madeAt: undefined,
            madeOn: undefined,
            committedAt: undefined,
            committedOn: undefined,
          },
        ],
      ]),
    },
    rest: {
      policy: policy as RepositorySnapshot['policy'],
      changelog: {
        path: 'CHANGELOG.md',
        content: {
          text: '# Changelog\n\n## Unreleased\n\n## [2.1.0] - 2026-11-20\n\n- One\n',
          encoding: 'utf-8',
          bomLength: 0,
        },
        fingerprint: '1',
      },
      ...rest,
    },
  });
}

const places = versionPlaces(snapshotWith(), {
  externals: new Map([['refs/tags/v2.1.0', external]]),
  abbreviations: new Map([['refs/tags/v2.10.0', 'ORION']]),
  archives: ['archive/2.1.0/atlas-2.1.0.tar.gz'],
});

const told = (found: readonly FoundVersion[]): readonly string[] =>
  found.map(({ match, kind, name }) => `${match} ${kind} ${name}`);

describe('BK-1: any version ever named is found', () => {
  it('exactly so called first, then alike, then where it is a part', () => {
    assert.deepEqual(told(findVersion(places, '2.1.0')), [
      'exact release 2.1.0',
      'exact tag v2.1.0',
      'exact branch release/2.1',
      'exact changelog [2.1.0] - 2026-11-20',
      'part tag V2.01.0-old',
      'part build 2.1.0-rc.1',
      'part file atlas-2.1.0.tar.gz',
    ]);
  });

  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['V02.1.0', ['alike release 2.1.0', 'alike tag v2.1.0']],
    ['release/2.1', ['exact branch release/2.1']],
    ['atlas_2.1.0_rc1.zip', ['exact build 2.1.0-rc.1']],
    ['ATLAS-2.1.0', ['alike file atlas-2.1.0.tar.gz']],
    ['v2.1.0-rc.1', ['exact build 2.1.0-rc.1']],
    [external, ['exact release 2.1.0', 'exact tag v2.1.0']],
    ['atlas', ['alike release 2.1.0']],
    ['ORION', ['exact tag v2.10.0']],
  ];
  for (const [asked, first] of cases) {
    it(`by "${asked}"`, () => {
      assert.deepEqual(told(findVersion(places, asked)).slice(0, first.length), first);
    });
  }

  for (const asked of ['', '  ', '9.9.9', '1.0.1']) {
    it(`and nothing answers to "${asked}"`, () => {
      assert.deepEqual(findVersion(places, asked), []);
    });
  }

  it('in another Unicode form', () => {
    assert.equal(nameMatcher('R\u0065\u0301sum\u00e9_1.0')('R\u00e9sum\u0065\u0301_1.0'), 'exact');
  });

  it('without a number being cut', () => {
    const matcher = nameMatcher('1.2');
    assert.deepEqual(['1.2.3', '11.2', '1.20', 'v1.02', 'app-1.2'].map(matcher), [
      'part',
      undefined,
      undefined,
      'alike',
      'part',
    ]);
  });

  it('with a name as long as a repository may hold, in one go', () => {
    const long = `${'1.2'.repeat(5000)}x`;
    assert.equal(nameMatcher('1.2y')(long), undefined);
  });
});

describe('BK-2: internal and external number and abbreviation are joined', () => {
  it('by the record of the release, from any of them', () => {
    for (const asked of ['2.1.0', external, 'ATLAS']) {
      const [found] = findVersion(places, asked);
      assert.deepEqual(
        [found?.release, found?.internal, found?.external, found?.abbreviation, found?.path],
        ['2.1.0', '2.1.0', external, 'ATLAS', 'releases/2.1.0.yaml'],
      );
    }
  });

  it('for the tag too, with the commit behind it', () => {
    const tag = findVersion(places, 'v2.1.0').find(({ kind }) => kind === 'tag');
    assert.equal(tag?.commit, commitId('f'));
    assert.deepEqual(
      [tag.release, tag.internal, tag.external, tag.abbreviation],
      ['2.1.0', '2.1.0', external, 'ATLAS'],
    );
  });
});

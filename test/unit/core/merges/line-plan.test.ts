import assert from 'node:assert/strict';
import { linePlan, targetsOf, type LinePlan } from '../../../../src/core/merges/line-plan';
import { classifyRefs } from '../../../../src/core/refs/classify-refs';
import { releaseLines } from '../../../../src/core/refs/release-lines';
import { policyOf } from '../rules/support';

function planOf(policy: object, names: readonly string[]): LinePlan {
  const read = policyOf(policy);
  const refs = names.map((name) => ({ ref: `refs/${name}`, id: name }));
  const remotes = ['origin'];
  const lines = releaseLines(classifyRefs(read, refs, remotes));
  return linePlan({ policy: read, refs, remotes, lines });
}

const semver = {
  version: 'semver',
  tags: 'v{version}',
  branches: [
    { template: 'release/{line}', match: 'release/*' },
    { template: 'hotfix/{version}', match: 'hotfix/*', role: 'hotfix' },
  ],
};

describe('the lines that a fix has to reach', () => {
  const cases: readonly [string, readonly string[], Readonly<Record<string, string>>][] = [
    [
      'newer release branches and main',
      ['heads/main', 'heads/release/1.2', 'heads/release/1.10', 'heads/release/2.0'],
      {
        'release/1.2': 'release/1.10 release/2.0 main',
        'release/1.10': 'release/2.0 main',
        'release/2.0': 'main',
      },
    ],
    [
      'of a hotfix branch the release branch of its own line too',
      ['heads/main', 'heads/hotfix/1.2.1', 'heads/release/1.2', 'heads/release/1.3'],
      {
        'release/1.2': 'release/1.3 main',
        'hotfix/1.2.1': 'release/1.2 release/1.3 main',
        'release/1.3': 'main',
      },
    ],
    [
      'the newest hotfix branch of a line without a release branch',
      ['heads/main', 'heads/hotfix/1.2.1', 'heads/hotfix/1.3.1', 'heads/hotfix/1.3.2'],
      { 'hotfix/1.2.1': 'hotfix/1.3.2 main', 'hotfix/1.3.1': 'main', 'hotfix/1.3.2': 'main' },
    ],
    [
      'remote branches where there are no local ones',
      [
        'remotes/origin/main',
        'remotes/origin/release/1.2',
        'heads/release/1.3',
        'remotes/origin/release/1.3',
      ],
      { 'release/1.2': 'release/1.3 main', 'release/1.3': 'main' },
    ],
    ['nothing where there is no other line', ['heads/release/1.2'], { 'release/1.2': '' }],
  ];
  for (const [title, refs, expected] of cases) {
    it(`are ${title}`, () => {
      const { lines, sources } = planOf(semver, refs);
      const found = sources.map((source) => [
        source.branch.name,
        targetsOf(source)
          .map((index) => lines[index]?.name)
          .join(' '),
      ]);
      assert.deepEqual(Object.fromEntries(found), expected);
    });
  }

  it('are those of its own unit', () => {
    const policy = {
      version: 'semver',
      units: { a: { path: 'a' }, b: { path: 'b' } },
      branches: [
        { template: 'a/{line}', match: 'a/*', unit: 'a' },
        { template: 'b/{line}', match: 'b/*', unit: 'b' },
      ],
    };
    const { lines, sources } = planOf(policy, [
      'heads/a/1.0',
      'heads/a/1.1',
      'heads/b/2.0',
      'heads/main',
    ]);
    const first = sources.find(({ branch }) => branch.name === 'a/1.0');
    assert.ok(first);
    assert.deepEqual(
      targetsOf(first).map((index) => lines[index]?.name),
      ['a/1.1', 'main'],
    );
  });
});

describe('the tag that a branch should have been cut from', () => {
  const huawei = {
    version: 'huawei',
    tags: '{version}',
    branches: [
      { template: 'hotfix/{version}', match: 'hotfix/*', role: 'hotfix' },
      { template: 'release/{version}', match: 'release/*' },
    ],
  };
  const cases: readonly [object, string, readonly string[], string | undefined][] = [
    [semver, 'hotfix/1.2.2', ['v1.2.0', 'v1.2.1', 'v1.2.2', 'v1.2.3'], 'v1.2.1'],
    [semver, 'hotfix/1.2.1', ['v1.2.0', 'v1.2.1-rc.1', 'v1.1.9'], 'v1.2.0'],
    [semver, 'hotfix/1.2.0', ['v1.2.0', 'v1.1.0'], 'v1.2.0'],
    [semver, 'hotfix/1.2.1', ['v1.3.0'], undefined],
    [semver, 'release/1.2', ['v1.2.0'], undefined],
    [
      huawei,
      'hotfix/V100R001C01B023SP02',
      ['V100R001C01B023', 'V100R001C01B023SP01'],
      'V100R001C01B023SP01',
    ],
    [
      huawei,
      'hotfix/V100R001C02B023SP01',
      ['V100R001C02B023', 'V100R001C01B023SP09', 'V100R001B010'],
      'V100R001C02B023',
    ],
    [huawei, 'release/V100R001C01B023', ['V100R001C01B023', 'V100R001C01B022'], 'V100R001C01B023'],
  ];
  for (const [policy, branch, tags, expected] of cases) {
    it(`of ${branch} among ${tags.join(', ')} is ${expected ?? 'none'}`, () => {
      const names = [`heads/${branch}`, ...tags.map((tag) => `tags/${tag}`)];
      const [source] = planOf(policy, names).sources;
      assert.ok(source);
      const found = source.expected?.ref;
      assert.equal(found, expected === undefined ? undefined : `refs/tags/${expected}`);
    });
  }
});

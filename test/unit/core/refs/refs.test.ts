import assert from 'node:assert/strict';
import { catalogue } from '../../../../src/core/catalogue';
import { builtInPolicy } from '../../../../src/core/policy/built-in';
import { readPolicy } from '../../../../src/core/policy/read-policy';
import type { Policy } from '../../../../src/core/policy/types';
import { baselines } from '../../../../src/core/refs/baselines';
import { classifyRefs } from '../../../../src/core/refs/classify-refs';
import { malformedRefs } from '../../../../src/core/refs/malformed-refs';
import { releaseLines } from '../../../../src/core/refs/release-lines';
import { render } from '../../../../src/core/text/message';

function policyOf(data: object): Policy {
  const { policy } = readPolicy(JSON.stringify(data), { catalogue });
  assert.ok(policy);
  return policy;
}

function classify(policy: Policy, names: readonly string[]) {
  return classifyRefs(
    policy,
    names.map((name) => ({ ref: `refs/${name}`, id: '0'.repeat(40) })),
  );
}

function linesOf(policy: Policy, names: readonly string[]): Record<string, string[]> {
  const lines = releaseLines(classify(policy, names));
  return Object.fromEntries(
    lines.map(({ unit, line, refs }) => [
      unit === undefined ? line : `${unit} ${line}`,
      refs.map(({ shortName }) => shortName),
    ]),
  );
}

const tags = (...names: readonly string[]) => names.map((name) => `tags/${name}`);

describe('classifyRefs', () => {
  it('tells tags, baselines, branches, remote branches and others apart', () => {
    const policy = policyOf({ extends: 'easier' });
    const kinds = classify(policy, [
      'tags/V100R001B010',
      'tags/Baseline_ET_PC_ST',
      'tags/baseline_ET',
      'heads/Branch_ET_PC_ST_20120504',
      'heads/main',
      'remotes/origin/Branch_ET_PC_ST_20120504',
      'stash',
    ]).map(({ kind, scheme, result }) => [kind, scheme, result?.verdict]);
    assert.deepEqual(kinds, [
      ['tag', 'huawei', 'valid'],
      ['baseline', 'baseline', 'valid'],
      ['baseline', 'baseline', 'invalid'],
      ['branch', 'branch', 'valid'],
      ['branch', undefined, undefined],
      ['remote', 'branch', 'valid'],
      ['other', undefined, undefined],
    ]);
  });

  it('reads the branch of a remote whose name holds a slash', () => {
    const policy = policyOf({ branches: ['release/{version}'], version: 'semver' });
    const names = [
      'heads/release/1.2.0',
      'remotes/team/fork/release/1.2.0',
      'remotes/team/release/1',
    ];
    const refs = names.map((name) => ({ ref: `refs/${name}`, id: '0'.repeat(40) }));
    const classified = classifyRefs(policy, refs, ['origin', 'team', 'team/fork']);
    const read = classified.map(({ kind, shortName, result }) => [
      kind,
      shortName,
      result?.verdict,
    ]);
    assert.deepEqual(read, [
      ['branch', 'release/1.2.0', 'valid'],
      ['remote', 'team/fork/release/1.2.0', 'valid'],
      ['remote', 'team/release/1', 'invalid'],
    ]);
    assert.deepEqual(
      releaseLines(classified).map(({ refs: named }) => named.map(({ shortName }) => shortName)),
      [['release/1.2.0']],
      'it is the same name as that of the local branch',
    );
  });

  it('takes a baseline rule without match for what it can read only', () => {
    const policy = policyOf({ baselines: ['baseline'], tags: ['semver'] });
    const kinds = classify(policy, tags('Baseline_ET_PC_ST', '1.0.0', 'x')).map(({ kind }) => kind);
    assert.deepEqual(kinds, ['baseline', 'tag', 'tag']);
  });

  it('says why a tag is malformed by the rule that gets furthest', () => {
    const policy = policyOf({
      version: 'semver',
      units: { server: {}, web: {} },
      tags: ['{unit}-v{version}'],
    });
    const [web] = classify(policy, tags('web-v1.0'));
    assert.equal(web?.unit, 'web');
    assert.ok(web?.reason);
  });

  it('reports a tag that no rule of a policy file covers, unless it is ignored', () => {
    const policy = policyOf({
      tags: [{ template: 'v{semver}', match: 'v*' }],
      ignore: { tags: ['nightly-*'] },
    });
    const found = malformedRefs(classify(policy, tags('v1.0.0', 'v1', 'nightly-1', 'other')));
    assert.deepEqual(
      found.map(({ shortName }) => shortName),
      ['v1', 'other'],
    );
    assert.match(found[1]?.reason ? render(found[1].reason, 'en') : '', /no rule of the policy/);
  });

  it('leaves branches alone that no rule covers or that are ignored', () => {
    const policy = policyOf({
      branches: [{ template: 'release/{semver}', match: 'release/*' }],
      ignore: { branches: ['release/old'] },
    });
    const found = malformedRefs(
      classify(policy, [
        'heads/main',
        'heads/release/old',
        'heads/release/x',
        'remotes/o/release/x',
      ]),
    );
    assert.deepEqual(
      found.map(({ ref }) => ref.ref),
      ['refs/heads/release/x'],
    );
  });

  it('leaves the main branch alone whatever its rules are about, and what Git makes of it', () => {
    const branches = ['release/{line}'];
    const named = (lines: object): readonly string[] =>
      classify(policyOf({ version: 'semver', branches, lines }), [
        'heads/main',
        'heads/develop',
        'remotes/origin/HEAD',
        'remotes/origin/main',
        'heads/HEAD/x',
      ]).flatMap(({ shortName, reason }) => (reason ? [shortName] : []));
    assert.deepEqual(named({}), ['develop', 'HEAD/x']);
    assert.deepEqual(named({ main: 'develop' }), ['main', 'origin/main', 'HEAD/x']);
  });

  it('looks without a policy file only at tags that look like versions', () => {
    const found = malformedRefs(
      classify(builtInPolicy(catalogue), [
        ...tags('v1.0.0', '1.0.0-rc.1', 'v1.0', 'nightly', 'web-1', 'version'),
        'heads/1.x',
      ]),
    );
    assert.deepEqual(
      found.map(({ shortName }) => shortName),
      ['v1.0'],
    );
  });
});

describe('releaseLines', () => {
  it('groups by the leading fields and sorts by the order of the scheme, newest first', () => {
    assert.deepEqual(
      linesOf(
        builtInPolicy(catalogue),
        tags('v1.2.0', 'v1.10.0', '1.2.10', 'v1.2.9', 'v1.2.10-rc.2', 'v1.2.10-rc.10', 'v0.9.0'),
      ),
      {
        '1.10': ['v1.10.0'],
        '1.2': ['1.2.10', 'v1.2.10-rc.10', 'v1.2.10-rc.2', 'v1.2.9', 'v1.2.0'],
        '0.9': ['v0.9.0'],
      },
    );
  });

  const cases: readonly [string, readonly string[], Record<string, string[]>][] = [
    [
      'huawei',
      ['V100R001B010', 'V100R002B010', 'V100R001C01B023'],
      { V100R002: ['V100R002B010'], V100R001: ['V100R001C01B023', 'V100R001B010'] },
    ],
    [
      'greek',
      ['1.1.0.051021_beta', '1.1.0.051021_alpha', '1.0.9.051021_release'],
      {
        '1.1': ['1.1.0.051021_beta', '1.1.0.051021_alpha'],
        '1.0': ['1.0.9.051021_release'],
      },
    ],
    [
      'product-demo',
      ['ZS_V1.1.0_20180301', 'ZS_V1.1.1_20180301', 'YS_V0.1.0_20180301'],
      {
        'ZS_V1.1': ['ZS_V1.1.1_20180301', 'ZS_V1.1.0_20180301'],
        'YS_V0.1': ['YS_V0.1.0_20180301'],
      },
    ],
    [
      'svn-tag',
      ['v1.0.0_T1_20161009', 'v1.0.0_R1_20161109', 'v1.1.0_T1_20170109'],
      {
        'v1.1': ['v1.1.0_T1_20170109'],
        'v1.0': ['v1.0.0_R1_20161109', 'v1.0.0_T1_20161009'],
      },
    ],
  ];
  for (const [scheme, names, lines] of cases) {
    it(`groups names of ${scheme}`, () => {
      assert.deepEqual(linesOf(policyOf({ tags: [scheme] }), tags(...names)), lines);
    });
  }

  it('keeps units apart and puts branches beside the tags of their version', () => {
    const policy = policyOf({
      version: 'semver',
      units: { server: {}, web: {} },
      tags: ['{unit}-v{version}'],
      branches: [{ template: '{unit}/release/{version}', match: '*/release/*' }],
    });
    assert.deepEqual(
      linesOf(policy, [
        ...tags('server-v1.0.0', 'web-v1.0.0'),
        'heads/server/release/1.0.1',
        'remotes/origin/server/release/1.0.1',
        'remotes/origin/server/release/1.0.2',
      ]),
      {
        'server 1.0': ['origin/server/release/1.0.2', 'server/release/1.0.1', 'server-v1.0.0'],
        'web 1.0': ['web-v1.0.0'],
      },
    );
  });

  it('makes the first two fields of the order a line where a scheme names none', () => {
    const policy = policyOf({
      schemes: {
        ours: {
          forms: ['{a}-{b}.{c}'],
          fields: { a: { type: 'integer' }, b: { type: 'integer' }, c: { type: 'integer' } },
          order: ['a', 'c', 'b'],
        },
      },
      tags: ['ours'],
    });
    assert.deepEqual(linesOf(policy, tags('1-2.3', '1-4.3', '1-2.2')), {
      '1 3': ['1-4.3', '1-2.3'],
      '1 2': ['1-2.2'],
    });
  });
});

describe('baselines', () => {
  it('are sorted newest first and hold no malformed one', () => {
    const policy = policyOf({ extends: 'easier' });
    const names = tags(
      'Baseline_ET_PC_G1ST',
      'Baseline_ET_PC_G2ST',
      'Baseline_ET_PC_G1CODE',
      'Baseline_X',
    );
    assert.deepEqual(
      baselines(classify(policy, names)).map(({ shortName }) => shortName),
      ['Baseline_ET_PC_G2ST', 'Baseline_ET_PC_G1ST', 'Baseline_ET_PC_G1CODE'],
    );
  });
});

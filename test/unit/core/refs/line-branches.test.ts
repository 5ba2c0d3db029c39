import assert from 'node:assert/strict';
import { lineBranches } from '../../../../src/core/merges/line-branches';
import { readPolicy } from '../../../../src/core/policy/read-policy';
import type { Policy } from '../../../../src/core/policy/types';
import { classifyRefs } from '../../../../src/core/refs/classify-refs';
import { releaseLines } from '../../../../src/core/refs/release-lines';
import { catalogue } from '../../../../src/lazy/catalogue';
import { render } from '../../../../src/core/text/message';

const id = '0'.repeat(40);

function policyOf(data: object): Policy {
  const { policy, problems } = readPolicy(JSON.stringify(data), { catalogue });
  assert.ok(policy, problems.map(({ message }) => render(message, 'en')).join('\n'));
  return policy;
}

function linesOf(policy: Policy, names: readonly string[]): string[] {
  const refs = names.map((ref) => ({ ref, id }));
  return releaseLines(classifyRefs(policy, refs, ['origin'])).map(
    ({ line, refs: named }) => `${line}: ${named.map(({ shortName }) => shortName).join(' ')}`,
  );
}

describe('a branch that carries a line on', () => {
  const cases = [
    {
      version: 'semver',
      template: 'release/{line}',
      names: [
        'refs/tags/v1.2.0',
        'refs/tags/v1.10.0',
        'refs/heads/release/1.2',
        'refs/heads/release/1.10',
      ],
      lines: ['1.10: v1.10.0 release/1.10', '1.2: v1.2.0 release/1.2'],
    },
    {
      version: 'semver',
      template: 'v{line}.x',
      names: ['refs/tags/v1.2.1', 'refs/heads/v1.2.x', 'refs/heads/v2.0.x'],
      lines: ['2.0: v2.0.x', '1.2: v1.2.1 v1.2.x'],
    },
    {
      version: 'huawei',
      template: 'dev_{line}',
      names: [
        'refs/tags/vV100R001C01B023',
        'refs/remotes/origin/dev_V100R001',
        'refs/heads/dev_V100R002',
      ],
      lines: ['V100R002: dev_V100R002', 'V100R001: vV100R001C01B023 origin/dev_V100R001'],
    },
    {
      version: 'greek',
      template: 'release-{line}',
      names: ['refs/tags/v1.1.1.051021_beta', 'refs/heads/release-1.1'],
      lines: ['1.1: v1.1.1.051021_beta release-1.1'],
    },
    {
      version: { scheme: 'calver', pattern: 'YYYY.0M.MICRO' },
      template: 'lts/{line}',
      names: ['refs/tags/v2024.05.1', 'refs/heads/lts/2024.05'],
      lines: ['2024.05: v2024.05.1 lts/2024.05'],
    },
  ];
  for (const { version, template, names, lines } of cases) {
    it(`stands with the tags of its line: ${template} of ${JSON.stringify(version)}`, () => {
      const policy = policyOf({ version, tags: 'v{version}', branches: template });
      assert.deepEqual(linesOf(policy, names), lines);
      assert.equal(policy.branches[0]?.role, 'release');
    });
  }

  it('is refused by a template whose versions do not begin with their line', () => {
    const fields = { a: { type: 'integer' }, b: { type: 'integer' } };
    const own = { forms: ['{b}.{a}'], fields, order: ['a', 'b'], line: ['a'] };
    const text = JSON.stringify({
      version: 'own',
      branches: 'release/{line}',
      schemes: { own: { kind: 'version', ...own } },
    });
    const { problems } = readPolicy(text, { catalogue });
    assert.equal(problems.length, 1);
    assert.ok(problems[0] && text.slice(problems[0].offset).startsWith('{line}'));
    assert.match(render(problems[0].message, 'en'), /Write "\{version\}" instead/);
  });

  it('has no like among tags', () => {
    const text = JSON.stringify({ version: 'semver', tags: 'v{line}' });
    const [problem] = readPolicy(text, { catalogue }).problems;
    assert.match(
      problem ? render(problem.message, 'en') : '',
      /only a branch is about a whole line/,
    );
  });

  it('is refused by a template that knows no version', () => {
    const text = JSON.stringify({ branches: 'release/{line}' });
    const [problem] = readPolicy(text, { catalogue }).problems;
    assert.match(problem ? render(problem.message, 'en') : '', /Cannot use "\{line\}".*no scheme/);
  });
});

describe('lineBranches', () => {
  const policy = policyOf({
    units: { web: { version: 'semver' }, app: { version: 'three-part' } },
    tags: ['web-{semver}', 'app-{three-part}'],
    branches: [
      { template: 'web/{line}', match: 'web/*', unit: 'web' },
      { template: 'hotfix/{version}', match: 'hotfix/*', unit: 'web', role: 'hotfix' },
      { template: 'app/{line}', match: 'app/*', unit: 'app' },
    ],
    lines: { ended: ['web/0.*'] },
  });
  const branches = (names: readonly string[], remotes: readonly string[] = []): string[] => {
    const refs = names.map((ref) => ({ ref, id }));
    const lines = releaseLines(classifyRefs(policy, refs, remotes));
    return lineBranches({ policy, refs, remotes, lines }).map(
      ({ name, role, unit = '', line = '' }) => `${name} ${role} ${unit} ${line}`.trim(),
    );
  };

  it('go from old to new, unit by unit, with the main branch last and ended ones left out', () => {
    const names = ['web/0.9', 'web/1.10', 'web/1.9', 'hotfix/1.9.3', 'app/2.0', 'master', 'topic'];
    assert.deepEqual(branches(names.map((name) => `refs/heads/${name}`)), [
      'app/2.0 release app 2.0',
      'web/1.9 release web 1.9',
      'hotfix/1.9.3 hotfix web 1.9',
      'web/1.10 release web 1.10',
      'master main',
    ]);
  });

  it('are those of a remote where there is no local one, whatever the remote is called', () => {
    const names = ['refs/heads/web/1.1', 'refs/remotes/a/b/main', 'refs/remotes/a/b/web/1.0'];
    assert.deepEqual(branches([...names, 'refs/remotes/a/b/web/1.1'], ['a/b']), [
      'web/1.0 release web 1.0',
      'web/1.1 release web 1.1',
      'main main',
    ]);
  });
});

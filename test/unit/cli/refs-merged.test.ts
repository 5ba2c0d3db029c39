import assert from 'node:assert/strict';
import { createRepository, type TestRepository } from './repository';
import { run } from './run';

const policy = {
  version: 'semver',
  tags: 'v{version}',
  branches: [
    { template: 'release/{line}', match: 'release/*' },
    { template: 'hotfix/{version}', match: 'hotfix/*', role: 'hotfix' },
  ],
};

describe('stemma refs merged', () => {
  let repository: TestRepository;
  let fix: string;
  beforeEach(() => {
    repository = createRepository({ 'stemma.jsonc': `${JSON.stringify(policy, undefined, 2)}\n` });
    const { git } = repository;
    git('tag', 'v1.2.0');
    repository.commit({ later: 'later' });
    git('branch', 'release/1.3');
    git('tag', 'v1.3.0');
    git('switch', '--quiet', '--create', 'hotfix/1.2.1', 'v1.2.0');
    repository.commit({ port: '443' });
    git('commit', '--quiet', '--amend', '--message', '端口不再丢失');
    fix = git('rev-parse', 'HEAD');
    git('switch', '--quiet', 'main');
    git('cherry-pick', '-x', fix);
  });
  afterEach(() => repository.remove());

  const merged = (...argv: string[]): ReturnType<typeof run> =>
    run(['refs', 'merged', ...argv], { cwd: repository.root });

  it('prints one JSON line a fix and line, and exits with 1 where one is missing', async () => {
    const { code, json } = await merged('--json');
    assert.equal(code, 1);
    const told = json.map(({ branch, fix: id, subject, person, line, state, by }) => ({
      ...{ branch, id, subject, person, line, state },
      ...(by !== undefined && { by }),
    }));
    const about = { branch: 'hotfix/1.2.1', id: fix, subject: '端口不再丢失', person: 'Tester' };
    assert.deepEqual(told, [
      { ...about, line: 'release/1.3', state: 'missing' },
      { ...about, line: 'main', state: 'picked', by: repository.git('rev-parse', 'main') },
    ]);
  });

  it('shows a table whose columns stand below each other, beside Chinese too', async () => {
    const { stdout } = await merged();
    const [branch, head = '', row = ''] = stdout.split('\n');
    assert.equal(branch, 'hotfix/1.2.1');
    // Six Han characters take six columns more than they have characters.
    assert.equal(head.indexOf('release/1.3'), row.indexOf('missing') + 6);
    assert.match(row, /cherry-picked as [0-9a-f]{10}$/);
  });

  it('is fine where nothing is missing', async () => {
    repository.git('switch', '--quiet', 'release/1.3');
    repository.git('merge', '--quiet', '--no-edit', 'hotfix/1.2.1');
    repository.git('switch', '--quiet', 'main');
    assert.equal((await merged()).code, 0);
    assert.equal(
      (await merged('release/*')).stdout,
      'No fix was made on an active release or hotfix branch.\n',
    );
  });

  it('enters an exemption in the policy, which holds at once', async () => {
    const asked = [
      '--exempt',
      fix.slice(0, 8),
      '--in',
      'release/1.3',
      '--reason',
      '那里没有此问题',
    ];
    const dry = await merged(...asked, '--dry-run');
    assert.match(dry.stdout, /\+.*"reason": "那里没有此问题"/);
    const { code } = await merged(...asked);
    assert.equal(code, 0);
    const { lines } = JSON.parse(repository.read('stemma.jsonc')) as { lines: unknown };
    const by = 'Tester <tester@example.org>';
    assert.deepEqual(lines, {
      exempt: [{ fix: fix.slice(0, 12), in: 'release/1.3', reason: '那里没有此问题', by }],
    });
    assert.equal((await merged()).code, 0);
  });

  const refusals: readonly [readonly string[], number, RegExp][] = [
    [['nothing/*'], 2, /no active release or hotfix branch is called so/],
    [['--exempt', 'abcdef0'], 2, /goes with --in and --reason/],
    [
      ['--exempt', 'abcdef0', '--in', '*', '--reason', 'x'],
      1,
      /no release or hotfix branch has such a fix/,
    ],
    [['--exempt', '', '--in', '**', '--reason', 'x'], 1, /has such a fix/],
  ];
  for (const [argv, code, reason] of refusals) {
    it(`refuses ${argv.join(' ')}`, async () => {
      const result = await merged(...argv);
      assert.equal(result.code, code);
      assert.match(result.stderr, reason);
    });
  }

  it('refuses an exemption for a line that has the fix, and one without a reason', async () => {
    const there = await merged('--exempt', fix, '--in', 'main', '--reason', 'x');
    assert.match(there.stderr, /matches none of the lines that lack it. These are release\/1\.3/);
    const silent = await merged('--exempt', fix, '--in', '**', '--reason', ' ');
    assert.match(silent.stderr, /there is no reason/);
  });

  it('says where the main branch of the policy is not here, and where every line has ended', async () => {
    const withLines = (lines: object): void =>
      repository.write('stemma.jsonc', JSON.stringify({ ...policy, lines }));
    withLines({ main: 'trunk' });
    assert.match((await merged()).stderr, /main branch "trunk": it is not here\./);
    withLines({ ended: ['**'] });
    const { code, stderr } = await merged('hotfix/1.2.1');
    assert.equal(code, 2);
    assert.match(stderr, /there is no active release or hotfix branch here\./);
  });

  it('says that the policy gives no branch a role', async () => {
    repository.write('stemma.jsonc', '{ "version": "semver", "tags": "v{version}" }');
    const { code, stderr } = await merged();
    assert.equal(code, 2);
    assert.match(stderr, /gives no branch here the role/);
  });

  it('is found by stemma check', async () => {
    const { stdout } = await run(['check'], { cwd: repository.root });
    assert.match(stdout, /hotfix\/1\.2\.1: warning: .* missing elsewhere \(release\/1\.3: 1\)\./);
  });
});

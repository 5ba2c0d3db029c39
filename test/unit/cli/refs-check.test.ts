import assert from 'node:assert/strict';
import { createFolder, createRepository, packageJson, type TestRepository } from './repository';
import { run, type Run } from './run';

const policy = JSON.stringify({
  version: 'semver',
  tags: ['v{version}'],
  branches: [{ template: 'release/{version}', match: 'release/*' }],
});

describe('stemma refs check', function () {
  this.timeout(30_000);
  let repository: TestRepository;
  beforeEach(() => {
    repository = createRepository({ 'stemma.jsonc': policy, 'package.json': packageJson('1.0') });
    repository.git('tag', '--annotate', '-m', 'Release 1.0.0', 'v1.0.0');
  });
  afterEach(() => repository.remove());

  const check = (...args: readonly string[]): Promise<Run> =>
    run(['refs', 'check', ...args], { cwd: repository.root });

  it('looks at refs and at no files', async () => {
    const done = await check();
    assert.equal(done.code, 0, done.stdout);
    assert.equal(done.stdout, 'No findings (refs: 2).\n');
    repository.git('tag', 'v1.x');
    repository.git('branch', 'release/1');
    const found = await check('--json');
    assert.equal(found.code, 1);
    assert.deepEqual(found.json.map(({ rule, ref }) => [rule, ref]).sort(), [
      ['branch/malformed', 'refs/heads/release/1'],
      ['tag/malformed', 'refs/tags/v1.x'],
    ]);
  });

  it('reports in the formats of check', async () => {
    repository.git('tag', 'v1.x');
    assert.match((await check('--format', 'github')).stdout, /^::error title=tag\/malformed::refs/);
    const log = JSON.parse((await check('--format', 'sarif')).stdout) as {
      runs: { results: { ruleId: string }[] }[];
    };
    assert.deepEqual(
      log.runs[0]?.results.map(({ ruleId }) => ruleId),
      ['tag/malformed'],
    );
  });

  it('works in a bare repository, by the policy of its HEAD', async () => {
    repository.git('tag', 'v1.x');
    repository.git('clone', '--quiet', '--bare', '.', '.git/bare');
    const found = await run(['refs', 'check'], { cwd: `${repository.root}/.git/bare` });
    assert.equal(found.code, 1);
    assert.match(found.stdout, /^refs\/tags\/v1\.x: error: /);
  });

  it('looks at refs that are about to come, and at no others', async () => {
    repository.git('tag', 'v1.x');
    const head = repository.git('rev-parse', 'HEAD');
    const found = await check('--with', `refs/heads/release/2:${head}`);
    assert.match(found.stdout, /^refs\/heads\/release\/2: error: .*\nerrors: 1/);
    const lines = `refs/heads/release/2.0.0 ${head}\nrefs/tags/v2 ${head}\n`;
    const read = await run(['refs', 'check', '--with', '-'], {
      cwd: repository.root,
      stdin: lines,
    });
    assert.match(read.stdout, /^refs\/tags\/v2: error: .*\n/);
    assert.equal(read.code, 1);
    const nothing = await run(['refs', 'check', '--with', '-'], { cwd: repository.root });
    assert.deepEqual([nothing.code, nothing.stdout], [0, 'No findings (refs: 0).\n']);
  });

  it('finds tags that are elsewhere on a remote when it is asked', async () => {
    repository.git('clone', '--quiet', '--bare', '.', '.git/bare');
    repository.git('remote', 'add', 'team/server', '.git/bare');
    repository.git('commit', '--quiet', '--allow-empty', '-m', 'x');
    repository.git('tag', '--force', '--annotate', '-m', 'Release 1.0.0', 'v1.0.0');
    assert.doesNotMatch((await check()).stdout, /tag\/moved/);
    const asked = await check('--remote', 'team/server');
    assert.match(asked.stdout, /refs\/tags\/v1\.0\.0: \w+: .*team\/server.*\[tag\/moved\]/);
  });

  it('refuses what it cannot do', async () => {
    const cases: readonly (readonly [readonly string[], RegExp])[] = [
      [['--with', 'v1.0.0'], /Cannot look at "v1\.0\.0": a ref that is about to come/],
      [['--with', 'refs/tags/v1:HEAD'], /Cannot look at "refs\/tags\/v1:HEAD"/],
      [['v1.0.0'], /"stemma refs check" takes no names/],
      [['--remote', 'origin'], /Cannot ask "origin": there is no such remote/],
      [['--max-warnings', 'x'], /Cannot use "x" for --max-warnings/],
    ];
    for (const [args, expected] of cases) {
      const refused = await check(...args);
      assert.equal(refused.code, 2, args.join(' '));
      assert.match(refused.stderr, expected);
    }
    const folder = createFolder();
    try {
      const outside = await run(['refs', 'check'], { cwd: folder.root });
      assert.match(outside.stderr, /it is in no Git repository/);
    } finally {
      folder.remove();
    }
  });

  it('says which remote does not answer', async () => {
    repository.git('remote', 'add', 'gone', '.git/no-such');
    const failed = await check('--remote', 'gone');
    assert.equal(failed.code, 2);
    assert.match(failed.stderr, /no-such/);
  });
});

import assert from 'node:assert/strict';
import { createRepository, packageJson, type TestRepository } from './repository';
import { run, type Run } from './run';

describe('stemma undo and stemma push', () => {
  let repository: TestRepository;
  const stemma = (...argv: readonly string[]): Promise<Run> => run(argv, { cwd: repository.root });
  beforeEach(() => {
    repository = createRepository({
      'package.json': packageJson('1.2.3'),
      'CHANGELOG.md': '## [Unreleased]\n- a\n\n## [1.2.3]\n',
    });
  });
  afterEach(() => repository.remove());

  it('take back files, changelog, commit and tag of a bump in another process', async () => {
    const before = repository.git('rev-parse', 'HEAD');
    const bumped = await stemma('bump', '--event', 'minor', '--tag', '--date', '2024-05-01');
    assert.equal(bumped.code, 0, bumped.stderr);
    assert.match(repository.read('CHANGELOG.md'), /## \[1\.3\.0\]\n- a/);
    const dry = await stemma('undo', '--dry-run');
    assert.equal(dry.code, 0, dry.stderr);
    assert.match(dry.stdout, /Undo: .*\n {2}delete v1\.3\.0\n {2}take back commit/);
    assert.equal(repository.git('tag'), 'v1.3.0');
    assert.equal((await stemma('undo')).code, 0);
    assert.equal(repository.git('tag'), '');
    assert.equal(repository.git('rev-parse', 'HEAD'), before);
    assert.equal(repository.git('status', '--porcelain'), '');
    const again = await stemma('undo');
    assert.equal(again.code, 1);
    assert.match(again.stderr, /no change that Stemma made here is kept/);
  });

  it('leave the changelog where that is not wanted', async () => {
    await stemma('bump', '--event', 'minor', '--no-changelog');
    assert.equal(repository.git('status', '--porcelain'), 'M package.json');
  });

  it('send branch and tag to the remote, which is never done by the bump', async () => {
    const remote = createRepository({ a: 'a' });
    try {
      remote.git('config', 'core.bare', 'true');
      remote.git('update-ref', '-d', 'refs/heads/main');
      repository.git('remote', 'add', 'up', `${remote.root}/.git`);
      await stemma('bump', '--event', 'minor', '--tag');
      assert.equal(remote.git('for-each-ref'), '');
      const dry = await stemma('push', '--dry-run');
      assert.equal(dry.lines[0], 'push to up: main, v1.3.0');
      assert.equal(remote.git('for-each-ref'), '');
      const pushed = await stemma('push', '--json');
      assert.deepEqual(pushed.json, [
        { remote: 'up', refs: ['refs/heads/main', 'refs/tags/v1.3.0'], dryRun: false },
      ]);
      assert.equal(remote.git('rev-parse', 'v1.3.0'), repository.git('rev-parse', 'v1.3.0'));
      const undone = await stemma('undo');
      assert.equal(undone.code, 1);
      assert.match(undone.stderr, /v1\.3\.0 was pushed: up has it/);
      assert.equal((await stemma('push', '--remote', 'elsewhere')).code, 2);
    } finally {
      remote.remove();
    }
  });

  it('say where there is nothing to push', async () => {
    assert.match((await stemma('push')).stderr, /no change here that is kept/);
    await stemma('bump', '--event', 'minor');
    assert.match((await stemma('push')).stderr, /neither a commit nor a tag/);
  });
});

describe('stemma bump --event auto', () => {
  let repository: TestRepository;
  beforeEach(() => {
    repository = createRepository({ 'package.json': packageJson('1.2.3') });
    repository.git('tag', 'v1.2.3');
  });
  afterEach(() => repository.remove());
  const commit = (message: string, path = 'a'): void => {
    repository.write(path, message);
    repository.git('add', '--all');
    repository.git('commit', '--quiet', '--message', message);
  };
  const auto = (...argv: readonly string[]): Promise<Run> =>
    run(['bump', ...argv, '--event', 'auto', '--dry-run', '--json'], { cwd: repository.root });

  for (const [messages, event] of [
    [['fix: a', 'docs: b'], 'patch'],
    [['fix: a', 'feat(登录): b', 'fix: c'], 'minor'],
    [['feat: a', 'refactor!: b'], 'major'],
    [['fix: a\n\nBREAKING CHANGE: b'], 'major'],
    [['feat：甲'], 'minor'],
  ] as const) {
    it(`takes "${event}" after ${messages.map((text) => JSON.stringify(text)).join(', ')}`, async () => {
      for (const text of messages) commit(text);
      const told = await auto();
      assert.equal(told.json[0]?.['event'], event, told.stderr);
      assert.match(told.stderr, /since v1\.2\.3/);
    });
  }

  it('names the commits that decide', async () => {
    for (const text of ['feat: one', 'fix: two', 'feat: three']) commit(text);
    const told = await auto();
    const commits = told.json[0]?.['commits'] as readonly { readonly subject: string }[];
    assert.deepEqual(
      commits.map(({ subject }) => subject),
      ['feat: three', 'feat: one'],
    );
    assert.match(told.stderr, /adds something: \w{8} feat: three, \w{8} feat: one/);
  });

  it('asks for an event where no commit says what it does, or there is none', async () => {
    assert.match(String((await auto()).json[0]?.['refused']), /no commit since v1\.2\.3/);
    commit('Something');
    const told = await auto();
    assert.equal(told.code, 1);
    assert.match(String(told.json[0]?.['refused']), /none of 1 commits says/);
  });

  it('looks at the commits of the unit alone where there are several', async () => {
    repository.write('api/package.json', packageJson('1.2.3'));
    commit('feat: x', 'web/package.json');
    repository.write('web/package.json', packageJson('1.2.3'));
    repository.git('add', '--all');
    repository.git('commit', '--quiet', '--amend', '--no-edit');
    repository.git('tag', '--force', 'v1.2.3');
    commit('feat: only web', 'web/a');
    commit('fix: api', 'api/a');
    assert.equal((await auto('api')).json[0]?.['event'], 'patch');
    assert.equal((await auto('web')).json[0]?.['event'], 'minor');
  });

  it('takes the events that the policy names', async () => {
    repository.write('stemma.jsonc', '{ "extends": "semver", "commits": { "feature": "major" } }');
    commit('feat: x');
    assert.equal((await auto()).json[0]?.['event'], 'major');
  });
});

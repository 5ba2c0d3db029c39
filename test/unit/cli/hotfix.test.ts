import assert from 'node:assert/strict';
import { createFolder, createRepository, packageJson, type TestRepository } from './repository';
import { run } from './run';

describe('stemma hotfix', () => {
  let repository: TestRepository;
  beforeEach(() => {
    repository = createRepository({
      'stemma.jsonc': '{ "extends": "semver" }',
      'package.json': packageJson('1.4.2'),
      'CHANGELOG.md': '# Changelog\n\n## [Unreleased]\n\n## [1.4.2] - 2026-01-02\n\n- Old\n',
    });
    repository.git('tag', '-a', '-m', 'Release 1.4.2', 'v1.4.2');
    repository.git('branch', 'release/1.5.0');
    repository.commit({ 'package.json': packageJson('2.0.0') });
  });
  afterEach(() => repository.remove());

  const stemma = (...argv: string[]): ReturnType<typeof run> => run(argv, { cwd: repository.root });
  const git = (...args: string[]): string => repository.git(...args);

  /** Begins the first hotfix of 1.4.2 and commits a fix on it. */
  async function fixSomething(): Promise<void> {
    assert.equal((await stemma('hotfix', 'start', 'v1.4.2', '--switch')).code, 0);
    repository.commit({
      'a.txt': 'fixed',
      'CHANGELOG.md':
        '# Changelog\n\n## [Unreleased]\n\n- Fixed\n\n## [1.4.2] - 2026-01-02\n\n- Old\n',
    });
  }

  it('starts at the commit of the tag, each start with the patch behind', async () => {
    assert.equal((await stemma('hotfix', 'start', 'v1.4.2')).code, 0);
    const { code, json } = await stemma('hotfix', 'start', 'v1.4.2', '--json');
    assert.equal(code, 0);
    assert.equal(json[0]?.['branch'], 'hotfix/1.4.4');
    for (const branch of ['hotfix/1.4.3', 'hotfix/1.4.4']) {
      assert.equal(git('rev-parse', branch), git('rev-parse', 'v1.4.2^{commit}'));
    }
    assert.equal(git('branch', '--show-current'), 'main');
  });

  it('looks at hotfix branches of remotes too', async () => {
    const other = createFolder();
    try {
      other.git('init', '--quiet', '--bare');
      git('remote', 'add', 'origin', other.root);
      git('push', '--quiet', 'origin', 'v1.4.2^{commit}:refs/heads/hotfix/1.4.3');
      git('fetch', '--quiet', 'origin');
      await stemma('hotfix', 'start', 'v1.4.2');
      assert.match(git('branch', '--list', 'hotfix/*'), /^\s*hotfix\/1\.4\.4$/);
    } finally {
      other.remove();
    }
  });

  it('makes nothing in a dry run, and is taken back by undo', async () => {
    assert.equal((await stemma('hotfix', 'start', 'v1.4.2', '--dry-run')).code, 0);
    assert.equal(git('branch', '--list', 'hotfix/*'), '');
    await stemma('hotfix', 'start', 'v1.4.2');
    assert.equal((await stemma('undo')).code, 0);
    assert.equal(git('branch', '--list', 'hotfix/*'), '');
  });

  const refused: readonly (readonly [string, RegExp])[] = [
    ['main', /it is a branch/],
    ['v1.4.9', /no such tag/],
    ['-d', /no such tag|Unknown|unknown/],
    ['v2.0.0-rc.1', /stage on the way/],
    ['tree', /no commit|cannot be read|no rule/],
  ];
  for (const [tag, says] of refused) {
    it(`refuses to start from ${tag} with 1, and makes nothing`, async () => {
      git('tag', 'v2.0.0-rc.1');
      git('tag', 'tree', 'HEAD^{tree}');
      const { code, stderr } = await stemma('hotfix', 'start', '--', tag);
      assert.equal(code, 1);
      assert.match(stderr, says);
      assert.equal(git('branch', '--list', 'hotfix/*'), '');
    });
  }

  it('refuses a release tag that leads to no commit', async () => {
    git('tag', 'v1.4.0', 'HEAD^{tree}');
    assert.match((await stemma('hotfix', 'start', 'v1.4.0')).stderr, /leads to no commit/);
  });

  it('finishes with exactly the reserved version, its changelog and tag, and tells what is due', async () => {
    await fixSomething();
    const { code, stderr } = await stemma('hotfix', 'finish', '--decided-by', 'Li Lei');
    assert.equal(code, 0, stderr);
    assert.equal(repository.read('package.json'), packageJson('1.4.3'));
    assert.match(repository.read('CHANGELOG.md'), /## \[1\.4\.3\] - 2026-03-22\n\n- Fixed/);
    assert.equal(git('rev-parse', 'v1.4.3^{commit}'), git('rev-parse', 'HEAD'));
    assert.match(
      git('tag', '-l', '--format=%(contents)', 'v1.4.3'),
      /^Release 1\.4\.3\n\n- Fixed\n\nVersion-Scheme: semver\nDecided-By: Li Lei$/,
    );
    const fix = git('rev-parse', 'HEAD~1').slice(0, 10);
    assert.match(stderr, /stemma refs merged hotfix\/1\.4\.3/);
    for (const line of ['release/1.5.0', 'main'])
      assert.ok(stderr.includes(`git switch ${line} && git cherry-pick -x ${fix}\n`), stderr);
  });

  it('names no line that has the fixes', async () => {
    await fixSomething();
    const fix = git('rev-parse', 'HEAD');
    git('switch', '--quiet', 'release/1.5.0');
    git('merge', '--quiet', '--no-ff', '--no-edit', 'hotfix/1.4.3');
    git('switch', '--quiet', 'hotfix/1.4.3');
    const { json } = await stemma('hotfix', 'finish', '--dry-run', '--json');
    assert.deepEqual(json[0]?.['due'], [{ line: 'main', fixes: [fix] }]);
  });

  it('is taken back by one undo after it is finished', async () => {
    await fixSomething();
    const before = git('rev-parse', 'HEAD');
    await stemma('hotfix', 'finish');
    assert.equal((await stemma('undo')).code, 0);
    assert.equal(git('rev-parse', 'HEAD'), before);
    assert.equal(git('tag', '--list', 'v1.4.3'), '');
    assert.equal(repository.read('package.json'), packageJson('1.4.2'));
  });

  it('finishes the second hotfix of a tag at the second patch', async () => {
    await stemma('hotfix', 'start', 'v1.4.2');
    await stemma('hotfix', 'start', 'v1.4.2', '--switch');
    const { json } = await stemma('hotfix', 'finish', '--json');
    assert.equal(json[0]?.['version'], '1.4.4');
    assert.deepEqual(json[0]?.['due'], [], 'there is no fix yet');
    assert.equal(repository.read('package.json'), packageJson('1.4.4'));
  });

  it('makes the tag alone where the files hold the version', async () => {
    await stemma('hotfix', 'start', 'v1.4.2', '--switch');
    repository.commit({ 'package.json': packageJson('1.4.3') });
    const head = git('rev-parse', 'HEAD');
    assert.equal((await stemma('hotfix', 'finish', '--tag-only')).code, 0);
    assert.equal(git('rev-parse', 'v1.4.3^{commit}'), head);
  });

  it('refuses to finish elsewhere, and where the files lead elsewhere', async () => {
    assert.match((await stemma('hotfix', 'finish')).stderr, /no hotfix branch/);
    git('switch', '--quiet', '-c', 'hotfix/1.4.3');
    const { code, stderr } = await stemma('hotfix', 'finish');
    assert.equal(code, 1);
    assert.match(stderr, /Cannot bump from 2\.0\.0 to 1\.4\.3/);
    assert.equal(git('tag', '--list', 'v1.4.3'), '');
  });

  it('says which task there is', async () => {
    for (const argv of [[], ['start'], ['begin', 'v1'], ['finish', 'x']]) {
      const { code, stderr } = await stemma('hotfix', ...argv);
      assert.equal(code, 2);
      assert.match(stderr, /Write "start TAG" or "finish"/);
    }
  });
});

describe('stemma branch', () => {
  let repository: TestRepository;
  beforeEach(() => {
    repository = createRepository({
      'stemma.jsonc': '{ "extends": "semver" }',
      'package.json': packageJson('1.4.2'),
    });
    repository.git('tag', '-a', '-m', 'Release 1.4.2', 'v1.4.2');
    repository.commit({ 'a.txt': 'a' });
  });
  afterEach(() => repository.remove());

  const stemma = (...argv: string[]): ReturnType<typeof run> => run(argv, { cwd: repository.root });

  it('says why there is no name to offer for a branch of a line', async () => {
    const branches = ['release/{line}'];
    repository.write('stemma.jsonc', JSON.stringify({ version: 'semver', branches }));
    assert.equal((await stemma('branch')).code, 0);
    const again = await stemma('branch');
    assert.equal(again.code, 2);
    assert.match(again.stderr, /branch of the current version is there already/);
    const stepped = await stemma('branch', '--event', 'minor');
    assert.equal(stepped.code, 2);
    assert.match(stepped.stderr, /"minor": no event leads to a new branch here/);
  });

  it('is called as the policy writes the current version', async () => {
    const { code, json } = await stemma('branch', '--json');
    assert.equal(code, 0);
    assert.equal(json[0]?.['branch'], 'release/1.4.2');
    assert.equal(repository.git('rev-parse', 'release/1.4.2'), repository.git('rev-parse', 'HEAD'));
  });

  it('begins at a tag and is checked out on request', async () => {
    const { code } = await stemma('branch', 'release/1.4.3', '--from', 'v1.4.2', '--switch');
    assert.equal(code, 0);
    assert.equal(repository.git('branch', '--show-current'), 'release/1.4.3');
    assert.equal(
      repository.git('rev-parse', 'HEAD'),
      repository.git('rev-parse', 'v1.4.2^{commit}'),
    );
  });

  it('says that the branch is there where it cannot be checked out', async () => {
    repository.write('.git/index.lock', '');
    const { code, stderr } = await stemma('branch', 'release/1.4.3', '--switch');
    assert.equal(code, 1);
    assert.match(
      stderr,
      /Cannot check out "release\/1\.4\.3".*\nThe branch .* was created all the same/,
    );
    assert.notEqual(repository.git('branch', '--list', 'release/1.4.3'), '');
  });

  it('makes nothing in a dry run', async () => {
    assert.equal((await stemma('branch', '--dry-run')).code, 0);
    assert.equal(repository.git('branch', '--list', 'release/*'), '');
  });

  const refused: readonly (readonly [readonly string[], RegExp])[] = [
    [['release/1.4'], /./],
    [['a..b'], /"\.\."/],
    [['release/1.4.2', '--from', 'nowhere'], /no commit or tree/],
    [['release/1.4.2', '--from=--all'], /no commit or tree/],
    [['release/1.4.2', '--event', 'minor'], /both a name and --event/],
    [['--unit', 'nobody'], /unit/],
  ];
  for (const [argv, says] of refused) {
    it(`is refused: ${argv.join(' ')}`, async () => {
      const { code, stderr } = await stemma('branch', ...argv);
      assert.notEqual(code, 0);
      assert.match(stderr, says);
      assert.equal(repository.git('branch', '--list', 'release/*'), '');
    });
  }
});

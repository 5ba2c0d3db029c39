import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { createRepository, packageJson, type TestRepository } from '../cli/repository';

const root = resolve(__dirname, '../../../..');
const hooks = join(root, 'docs', 'hooks');
const bin = join(root, 'out', 'src', 'cli', 'bin.js');
const policy = JSON.stringify({ version: 'semver', tags: ['v{version}'] });

/** What Git said, and whether it did what it was asked. */
interface Outcome {
  readonly done: boolean;
  readonly said: string;
}

describe('the documented hooks', function () {
  this.timeout(30_000);
  let repository: TestRepository;

  beforeEach(() => {
    repository = createRepository({ 'stemma.jsonc': policy, 'package.json': packageJson('1.0.0') });
    put('.git/stemma', `#!/bin/sh\nexec "${process.execPath}" "${bin}" "$@"\n`);
    repository.git('init', '--quiet', '--bare', '.git/server');
    repository.git('remote', 'add', 'server', join(repository.root, '.git', 'server'));
  });
  afterEach(() => repository.remove());

  function put(path: string, script: string): void {
    repository.write(path, script);
    chmodSync(join(repository.root, path), 0o755);
  }

  function install(name: string, path = `.git/hooks/${name}`): void {
    const target = join(repository.root, path);
    mkdirSync(dirname(target), { recursive: true });
    copyFileSync(join(hooks, name), target);
    chmodSync(target, 0o755);
  }

  /** Runs Git as a person does; the hooks find stemma unless another is named. */
  function run(args: readonly string[], stemma = join(repository.root, '.git', 'stemma')): Outcome {
    const kept = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'));
    const { status, stdout, stderr } = spawnSync('git', args, {
      cwd: repository.root,
      encoding: 'utf8',
      env: { ...Object.fromEntries(kept), STEMMA: stemma, LC_ALL: 'C' },
    });
    return { done: status === 0, said: stdout + stderr };
  }

  describe('pre-commit', () => {
    beforeEach(() => install('pre-commit'));

    it('refuses a malformed version that is staged, whatever the work tree has', () => {
      repository.write('package.json', packageJson('1.0'));
      repository.git('add', '--all');
      repository.write('package.json', packageJson('1.1.0'));
      const { done, said } = run(['commit', '-m', 'x']);
      assert.ok(!done);
      assert.match(said, /package\.json:3:\d+: error: .*\[version\/\w+\]/);
    });

    it('lets a commit through whose staged versions are in order, whatever the work tree has', () => {
      repository.write('package.json', packageJson('1.1.0'));
      repository.git('add', '--all');
      repository.write('package.json', packageJson('1.0'));
      assert.ok(run(['commit', '-m', 'x']).done);
    });

    it('looks at what the commit gets where that is not the index', () => {
      repository.write('package.json', packageJson('1.0'));
      assert.ok(!run(['commit', '-a', '-m', 'x']).done);
      repository.write('notes.txt', 'x');
      repository.git('add', 'notes.txt');
      assert.ok(run(['commit', '-m', 'x', '--only', 'notes.txt']).done);
    });

    it('runs the hook that was here before', () => {
      put('.git/hooks/pre-commit.local', '#!/bin/sh\necho the old one >&2\nexit 1\n');
      const { done, said } = run(['commit', '--allow-empty', '-m', 'x']);
      assert.ok(!done);
      assert.match(said, /the old one/);
    });

    it('says so and lets the commit through where stemma is not installed', () => {
      repository.write('package.json', packageJson('1.0'));
      const { done, said } = run(['commit', '-a', '-m', 'x'], 'no-such-stemma');
      assert.ok(done);
      assert.match(said, /no-such-stemma is not installed/);
    });

    it('lets a bump through that commits', () => {
      const bump = spawnSync(process.execPath, [bin, 'bump', '--event', 'minor', '--tag'], {
        cwd: repository.root,
        encoding: 'utf8',
        env: { ...process.env, STEMMA: join(repository.root, '.git', 'stemma') },
      });
      assert.equal(bump.status, 0, bump.stderr);
      assert.equal(repository.git('describe'), 'v1.1.0');
    });
  });

  describe('pre-push', () => {
    beforeEach(() => install('pre-push'));
    const push = (...refs: readonly string[]): Outcome => run(['push', 'server', ...refs]);

    it('lets true tags and branches through', () => {
      repository.git('tag', 'v1.0.0');
      const { done, said } = push('main', 'v1.0.0');
      assert.ok(done, said);
    });

    it('stops a tag that is malformed, and one whose files carry another version', () => {
      repository.git('tag', 'v1.x');
      repository.git('tag', 'v2.0.0');
      assert.match(push('main', 'v1.x').said, /refs\/tags\/v1\.x: error: .*\[tag\/malformed\]/);
      assert.match(push('--tags').said, /refs\/tags\/v2\.0\.0: warning: .*\[tag\/untrue\]/);
      assert.equal(repository.git('ls-remote', 'server'), '');
    });

    it('does not ask about tags that stay here, or that are deleted there', () => {
      repository.git('tag', 'v1.x');
      repository.git('--git-dir', '.git/server', 'fetch', '--quiet', '.', 'v1.x:refs/tags/v1.x');
      assert.ok(push('main').done);
      const { done, said } = push('--delete', 'v1.x');
      assert.ok(done, said);
    });

    it('stops a tag that is made by the push alone', () => {
      const { done, said } = push('HEAD:refs/tags/v1.0.0');
      assert.ok(!done);
      assert.match(said, /Cannot look at "refs\/tags\/v1\.0\.0": there is no such tag/);
    });

    it('hands what Git says to the hook that was here before', () => {
      put('.git/hooks/pre-push.local', '#!/bin/sh\ncat > .git/heard\nexit 3\n');
      repository.git('tag', 'v1.0.0');
      assert.ok(!push('v1.0.0').done);
      assert.match(
        repository.read('.git/heard'),
        /^refs\/tags\/v1\.0\.0 \w+ refs\/tags\/v1\.0\.0 0+\n$/,
      );
    });
  });
});

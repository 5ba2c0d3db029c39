import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { hookScript, type HookName } from '../../../src/core/hooks/scripts';
import { createRepository, packageJson, type TestRepository } from '../cli/repository';

const root = resolve(__dirname, '../../../..');
const hooks = join(root, 'docs', 'hooks');
const bin = join(root, 'out', 'src', 'cli', 'bin.js');
const policy = JSON.stringify({
  version: 'semver',
  tags: ['v{version}'],
  branches: [
    { template: 'release/{version}', match: 'release/*' },
    { template: 'hotfix/{version}', match: 'hotfix/*', role: 'hotfix' },
  ],
  rules: { 'branch/not-from-tag': 'error' },
});
const names: readonly HookName[] = ['pre-commit', 'commit-msg', 'pre-push', 'pre-receive'];

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
    repository.git('init', '--quiet', '--bare', '--initial-branch', 'main', '.git/server');
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

  for (const name of names) {
    it(`include ${name} as it is installed`, () => {
      assert.equal(readFileSync(join(hooks, name), 'utf8'), hookScript(name));
    });
  }

  describe('commit-msg', () => {
    beforeEach(() => install('commit-msg'));
    const commit = (...args: readonly string[]): Outcome =>
      run(['commit', '--allow-empty', ...args]);

    it('refuses a message that releases a malformed version, and tells the line', () => {
      const { done, said } = commit('-m', 'Release 1.4');
      assert.ok(!done);
      assert.match(said, /COMMIT_EDITMSG:1: error: Cannot release "1\.4"/);
    });

    it('lets other messages through, and those that Git wrote', () => {
      assert.ok(commit('-m', 'Release 1.4.0').done);
      assert.ok(commit('-m', 'fixup! Release 1.4').done);
      repository.git('checkout', '--quiet', '-b', 'other', 'HEAD~1');
      repository.git('commit', '--quiet', '--no-verify', '--allow-empty', '-m', 'x');
      assert.ok(run(['merge', '--no-ff', '-m', 'Merge branch release 1.4', 'main']).done);
    });

    it('runs the hook that was here before with the same file', () => {
      put('.git/hooks/commit-msg.local', '#!/bin/sh\necho Change-Id: 1 >> "$1"\n');
      assert.ok(commit('-m', 'Correct it').done);
      assert.match(repository.git('log', '-1', '--format=%B'), /Change-Id: 1/);
    });

    it('knows another character that begins comments', () => {
      repository.git('config', 'core.commentChar', ';');
      repository.write('.git/message', '; Release 1.4\n\nCorrect it\n');
      assert.ok(commit('-F', '.git/message').done);
    });
  });

  describe('pre-receive, at a server', () => {
    beforeEach(() => {
      install('pre-receive', '.git/server/hooks/pre-receive');
      run(['push', 'server', 'main']);
    });

    it('refuses malformed names before anything comes in', () => {
      repository.git('tag', 'v1.x');
      repository.git('branch', 'release/1');
      const { done, said } = run(['push', 'server', 'v1.x', 'release/1']);
      assert.ok(!done);
      assert.match(said, /refs\/tags\/v1\.x: error: .*\[tag\/malformed\]/);
      assert.match(said, /refs\/heads\/release\/1: error: .*\[branch\/malformed\]/);
      assert.match(said, /pre-receive hook declined/);
      assert.doesNotMatch(repository.git('ls-remote', 'server'), /v1\.x|release/);
    });

    it('looks where a hotfix branch comes from that is on its way', () => {
      repository.git('tag', '--annotate', '-m', 'Release 1.0.0', 'v1.0.0');
      repository.commit({ 'feature.txt': 'x' });
      run(['push', 'server', 'main', 'v1.0.0']);
      repository.git('checkout', '--quiet', '-b', 'hotfix/1.0.1');
      repository.commit({ 'fix.txt': 'x' });
      const { done, said } = run(['push', 'server', 'hotfix/1.0.1']);
      assert.ok(!done);
      assert.match(said, /hotfix\/1\.0\.1: error: .*\[branch\/not-from-tag\]/);
    });

    it('says so where the default branch has no policy', () => {
      repository.git('--git-dir', '.git/server', 'symbolic-ref', 'HEAD', 'refs/heads/no-such');
      repository.git('tag', 'v1.x');
      const { done, said } = run(['push', 'server', 'v1.x']);
      assert.ok(done);
      assert.match(said, /Names were held to no policy: "HEAD" has no stemma\.jsonc/);
    });

    it('sees the objects that are on their way', () => {
      repository.commit({ 'package.json': packageJson('1.1.0') });
      repository.git('tag', '--annotate', '-m', 'Release 1.1.0', 'v1.1.0');
      const annotated = run(['push', 'server', 'v1.1.0']);
      assert.ok(annotated.done);
      assert.match(annotated.said, /No findings \(refs: 1\)/);
      repository.commit({ 'package.json': packageJson('1.2.0') });
      repository.git('tag', 'v1.2.0');
      assert.match(
        run(['push', 'server', 'v1.2.0']).said,
        /v1\.2\.0: warning: .*\[tag\/lightweight\]/,
      );
    });

    it('takes legal names, other refs and deletions', () => {
      repository.git('tag', 'v1.0.0');
      repository.git('branch', 'release/1.0.0');
      repository.git('branch', 'topic');
      const { done, said } = run(['push', 'server', 'v1.0.0', 'release/1.0.0', 'topic']);
      assert.ok(done, said);
      assert.ok(run(['push', 'server', 'HEAD:refs/review/1']).done);
      assert.ok(run(['push', 'server', '--delete', 'topic']).done);
    });

    it('hands what Git says to the hook that was here before', () => {
      put('.git/server/hooks/pre-receive.local', '#!/bin/sh\ncat > heard\nexit 1\n');
      repository.git('tag', 'v1.0.0');
      assert.ok(!run(['push', 'server', 'v1.0.0']).done);
      assert.match(repository.read('.git/server/heard'), /^0+ \w+ refs\/tags\/v1\.0\.0\n$/);
    });
  });

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
      repository.git('tag', '--annotate', '-m', 'Release 1.0.0', 'v1.0.0');
      const { done, said } = push('main', 'v1.0.0');
      assert.ok(done, said);
    });

    it('stops a release tag that does not say who released it', () => {
      repository.git('tag', 'v1.0.0');
      assert.match(push('v1.0.0').said, /refs\/tags\/v1\.0\.0: warning: .*\[tag\/lightweight\]/);
      assert.equal(repository.git('ls-remote', 'server'), '');
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

    it('stops branches under malformed names, whatever they are called here', () => {
      const { done, said } = push('main', 'main:refs/heads/release/1');
      assert.ok(!done);
      assert.match(said, /refs\/heads\/release\/1: error: .*\[branch\/malformed\]/);
      assert.ok(push('main:refs/heads/release/1.0.0', 'HEAD:refs/heads/topic').done);
      repository.git('--git-dir', '.git/server', 'branch', 'release/2', 'topic');
      assert.ok(push('--delete', 'release/2').done);
    });

    it('stops a hotfix branch that was not cut from its tag where the policy says so', () => {
      repository.git('tag', '--annotate', '-m', 'Release 1.0.0', 'v1.0.0');
      repository.commit({ 'feature.txt': 'x' });
      repository.git('branch', 'hotfix/1.0.1');
      repository.git('checkout', '--quiet', '-b', 'hotfix/1.0.2', 'v1.0.0');
      repository.commit({ 'fix.txt': 'x' });
      const { done, said } = push('hotfix/1.0.1', 'main', 'v1.0.0');
      assert.ok(!done);
      assert.match(said, /refs\/heads\/hotfix\/1\.0\.1: error: .*\[branch\/not-from-tag\]/);
      const right = push('hotfix/1.0.2', 'v1.0.0');
      assert.ok(right.done, right.said);
    });

    it('tells the hook that was here before nothing where nothing is pushed', () => {
      put('.git/hooks/pre-push.local', '#!/bin/sh\ncat > .git/heard\n');
      assert.ok(push('main').done);
      assert.ok(push('main').done);
      assert.equal(repository.read('.git/heard'), '');
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

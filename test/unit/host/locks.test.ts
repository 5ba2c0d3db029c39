import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { message, render } from '../../../src/core/text/message';
import { lockAt, lockMessage, runGit } from '../../../src/host/git';
import { removeStaleLock, staleLockIn } from '../../../src/host/git/locks';
import { createRepository, type TestRepository } from '../cli/repository';

describe('locks of Git', function () {
  this.timeout(20_000);
  let repository: TestRepository;
  beforeEach(() => {
    repository = createRepository({ 'a.txt': 'a' });
  });
  afterEach(() => repository.remove());

  const place = (path: string): string => join(repository.root, '.git', path);

  /** Leaves a lock as a process does that was killed some minutes ago. */
  function leave(path: string, minutes: number): string {
    repository.write(`.git/${path}`, '');
    const then = new Date(Date.now() - minutes * 60_000);
    utimesSync(place(path), then, then);
    return place(path);
  }

  const blocked: readonly (readonly [string, readonly string[]])[] = [
    ['refs/tags/v1.0.0.lock', ['tag', 'v1.0.0']],
    ['packed-refs.lock', ['pack-refs', '--all']],
    ['index.lock', ['add', '--', 'a.txt']],
    ['HEAD.lock', ['commit', '--allow-empty', '-m', 'x']],
    ['config.lock', ['config', '--local', 'a.b', 'c']],
  ];
  for (const [lock, args] of blocked) {
    it(`name ${lock}, how old it is and what to do`, async () => {
      const path = leave(lock, 90);
      const done = await runGit(repository.root, args, { mode: 'write' });
      assert.ok(!done.ok);
      const said = render(done.reason, 'en');
      assert.ok(said.includes(`"${path}"`), said);
      assert.match(said, /90 minutes old/);
      assert.match(said, /[Dd]elete the file/);
      assert.match(render(done.reason, 'zh-cn'), /90 分钟/);
    });
  }

  it('are known again where the folder of the repository has quotes in its name', async () => {
    const root = join(repository.root, "it's 'mine'");
    mkdirSync(root);
    execFileSync('git', ['init', '--quiet', root]);
    const path = join(root, '.git', 'index.lock');
    writeFileSync(path, '');
    writeFileSync(join(root, 'a.txt'), 'a');
    const done = await runGit(root, ['add', '--', 'a.txt'], { mode: 'write' });
    assert.ok(!done.ok);
    assert.ok(render(done.reason, 'en').includes(`"${path}" is`), render(done.reason, 'en'));
  });

  it('are left behind where no process of Git is here, as far as can be told', async function () {
    if (process.platform !== 'linux') this.skip();
    const path = leave('index.lock', 200);
    const found = await lockAt(path, repository.root);
    assert.ok(found);
    assert.match(render(lockMessage(found), 'en'), /3 hours old, and no Git process is at work/);
    const outer = message({ en: '{a}', 'zh-cn': '{a}' }, { a: lockMessage(found) });
    assert.deepEqual(staleLockIn(outer), { path, root: repository.root });
    assert.ok((await removeStaleLock({ path, root: repository.root })).ok);
    assert.ok(!existsSync(path));
    assert.ok((await removeStaleLock({ path, root: repository.root })).ok, 'gone already');
  });

  it('of a moment ago are nobody’s to delete', async () => {
    const path = leave('index.lock', 0);
    const found = await lockAt(path, repository.root);
    assert.ok(found);
    assert.match(render(lockMessage(found), 'en'), /is \d+ seconds old\. Wait for it/);
    assert.equal(staleLockIn(lockMessage(found)), undefined);
    assert.ok(!(await removeStaleLock({ path, root: repository.root })).ok);
    assert.ok(existsSync(path));
  });

  it('are not deleted while a process is at work that may hold them', async function () {
    if (process.platform !== 'linux') this.skip();
    const git = spawn('git', ['cat-file', '--batch'], { cwd: repository.root });
    try {
      await new Promise((resolve) => git.once('spawn', resolve));
      repository.write('.git/index.lock', '');
      const found = await lockAt(place('index.lock'), repository.root);
      assert.ok(found);
      assert.equal(found.process, git.pid);
      assert.match(
        render(lockMessage(found), 'en'),
        new RegExp(`Git process ${git.pid} is at work`),
      );
      const old = leave('packed-refs.lock', 30);
      assert.ok(
        (await removeStaleLock({ path: old, root: repository.root })).ok,
        'it began after that lock',
      );
    } finally {
      git.kill();
    }
  });

  it('are files that end with .lock, and nothing else', async () => {
    assert.ok((await removeStaleLock({ path: place('HEAD'), root: repository.root })).ok);
    assert.ok(existsSync(place('HEAD')));
  });
});

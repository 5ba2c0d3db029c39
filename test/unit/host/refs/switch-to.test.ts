import assert from 'node:assert/strict';
import { chmodSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { render } from '../../../../src/core/text/message';
import { switchTo } from '../../../../src/host/refs/switch-to';
import { temporaryRepository, type TemporaryRepository } from '../temporary-repository';

describe('checking out a name', () => {
  let repository: TemporaryRepository;
  beforeEach(() => {
    repository = temporaryRepository();
    repository.commit('first', { 'a.txt': 'a\n' });
    repository.git('tag', '-a', '-m', 'One', 'v1');
    repository.git('branch', 'release/1');
    repository.commit('second', { 'a.txt': 'b\n' });
  });
  afterEach(() => repository.remove());

  const reasonOf = async (ref: string): Promise<string> => {
    const before = repository.state();
    const result = await switchTo(repository.root, ref);
    assert.deepEqual(repository.state(), before);
    return result.ok ? '' : render(result.reason, 'en');
  };

  it('switches to a branch, also where a tag is called the same', async () => {
    repository.git('tag', 'release/1');
    const result = await switchTo(repository.root, 'refs/heads/release/1');
    assert.deepEqual(result.ok && result.value, { branch: 'refs/heads/release/1', isNew: false });
    assert.equal(repository.git('symbolic-ref', 'HEAD'), 'refs/heads/release/1');
  });

  it('detaches HEAD at a tag, also where a branch is called the same', async () => {
    repository.git('branch', 'v1');
    const result = await switchTo(repository.root, 'refs/tags/v1');
    assert.deepEqual(result.ok && result.value, { isNew: false });
    assert.equal(repository.git('rev-parse', '--abbrev-ref', 'HEAD'), 'HEAD');
    assert.equal(repository.git('rev-parse', 'HEAD'), repository.git('rev-parse', 'v1^{commit}'));
  });

  it('makes the local branch that follows a remote one, whatever the remote is called', async () => {
    const remote = temporaryRepository({ bare: true });
    try {
      repository.git('remote', 'add', 'team/a', remote.root);
      repository.git('push', '--quiet', 'team/a', 'release/1:release/2');
      const result = await switchTo(repository.root, 'refs/remotes/team/a/release/2');
      assert.deepEqual(result.ok && result.value, { branch: 'refs/heads/release/2', isNew: true });
      const upstream = repository.git('rev-parse', '--abbrev-ref', 'release/2@{upstream}');
      assert.equal(upstream, 'team/a/release/2');
      repository.git('switch', '--quiet', 'main');
      const again = await switchTo(repository.root, 'refs/remotes/team/a/release/2');
      assert.deepEqual(again.ok && again.value, { branch: 'refs/heads/release/2', isNew: false });
    } finally {
      remote.remove();
    }
  });

  it('is refused where changes would be lost, and does no harm to those that would not', async () => {
    repository.write('a.txt', 'mine\n');
    const reason = await reasonOf('refs/tags/v1');
    assert.match(reason, /not committed would be lost.*a\.txt/s);
    repository.git('checkout', '--quiet', '--', 'a.txt');
    repository.write('new.txt', 'new\n');
    assert.equal((await switchTo(repository.root, 'refs/tags/v1')).ok, true);
    assert.equal(repository.read('new.txt'), 'new\n');
  });

  it('is done where only a hook fails that Git calls afterwards', async () => {
    const hook = join(repository.root, '.git', 'hooks', 'post-checkout');
    writeFileSync(hook, '#!/bin/sh\nexit 1\n');
    chmodSync(hook, 0o755);
    const branch = await switchTo(repository.root, 'refs/heads/release/1');
    assert.deepEqual(branch.ok && branch.value, { branch: 'refs/heads/release/1', isNew: false });
    const tag = await switchTo(repository.root, 'refs/tags/v1');
    assert.deepEqual(tag.ok && tag.value, { isNew: false });
  });

  it('is refused where another work tree has the branch, an operation is under way, or nothing is there', async () => {
    const other = `${repository.root}-other`;
    try {
      repository.git('worktree', 'add', '--quiet', other, 'release/1');
      assert.match(await reasonOf('refs/heads/release/1'), /the work tree .*-other has it/);
      repository.write('.git/MERGE_HEAD', repository.git('rev-parse', 'v1^{commit}'));
      assert.match(await reasonOf('refs/tags/v1'), /a merge is not finished/);
      repository.git('update-ref', '-d', 'MERGE_HEAD');
      rmSync(`${repository.root}/.git/MERGE_HEAD`, { force: true });
      assert.match(await reasonOf('refs/tags/v2'), /it is gone/);
      repository.git('tag', 'tree', 'HEAD^{tree}');
      assert.match(await reasonOf('refs/tags/tree'), /leads to no commit/);
      assert.match(await reasonOf('refs/heads/-f'), /begins with "-"/);
    } finally {
      rmSync(other, { recursive: true, force: true });
    }
  });

  it('needs files', async () => {
    const bare = temporaryRepository({ bare: true });
    try {
      const result = await switchTo(bare.root, 'refs/heads/main');
      assert.match(result.ok ? '' : render(result.reason, 'en'), /bare/);
    } finally {
      bare.remove();
    }
  });
});

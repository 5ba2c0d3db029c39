import assert from 'node:assert/strict';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { render } from '../../../../src/core/text/message';
import type { Result } from '../../../../src/core/text/result';
import { askRemotes, remoteCopies } from '../../../../src/host/refs/ask-remotes';
import {
  deleteOnRemote,
  followersOf,
  pushRef,
  remotesForPush,
  renameOnRemote,
} from '../../../../src/host/refs/push-refs';
import { temporaryRepository, type TemporaryRepository } from '../temporary-repository';

describe('remotes', () => {
  let repository: TemporaryRepository;
  let remote: TemporaryRepository;
  beforeEach(() => {
    repository = temporaryRepository();
    remote = temporaryRepository({ bare: true });
    repository.git('remote', 'add', 'origin', remote.root);
    repository.commit('first');
    repository.git('push', '--quiet', '--set-upstream', 'origin', 'main');
  });
  afterEach(() => {
    repository.remove();
    remote.remove();
  });

  const id = (ref: string): string => repository.git('rev-parse', ref);
  const refsThere = (): string => remote.git('for-each-ref', '--format=%(refname) %(objectname)');
  const reasonOf = (result: Result<unknown>): string =>
    result.ok ? '' : render(result.reason, 'en');

  it('tell which tags and branches they have, and one that is not there keeps no other from it', async () => {
    repository.git('tag', '-a', '-m', 'One', 'v1.0.0');
    repository.git('push', '--quiet', 'origin', 'v1.0.0');
    repository.git('remote', 'add', 'gone', join(remote.root, 'nowhere'));
    const answers = await askRemotes(repository.root);
    const [gone, origin] = answers;
    assert.deepEqual([gone?.remote, gone?.tags], ['gone', undefined]);
    assert.match(gone?.problem ? render(gone.problem, 'en') : '', /ls-remote/);
    assert.deepEqual([...(origin?.tags ?? [])], [['refs/tags/v1.0.0', id('v1.0.0')]]);
    assert.deepEqual([...(origin?.branches ?? [])], [['refs/heads/main', id('main')]]);
    const copies = await remoteCopies(repository.root, 'refs/tags/v1.0.0');
    assert.deepEqual(copies.map((copy) => [copy.remote, copy.id]).toSorted(), [
      ['gone', undefined],
      ['origin', id('v1.0.0')],
    ]);
  });

  it('get a tag object and its commits in one push', async () => {
    repository.commit('second');
    repository.git('tag', '-a', '-m', 'One', 'v1.0.0');
    const ref = 'refs/tags/v1.0.0';
    assert.deepEqual(await remotesForPush(repository.root, ref), ['origin']);
    assert.equal(reasonOf(await pushRef(repository.root, { ref, remote: 'origin' })), '');
    assert.match(refsThere(), new RegExp(`${ref} ${id('v1.0.0')}`));
  });

  it('refuse a branch that lacks commits of theirs, and keep what they have', async () => {
    const other = temporaryRepository();
    try {
      other.git('pull', '--quiet', remote.root, 'main');
      other.commit('theirs');
      other.git('push', '--quiet', remote.root, 'main');
      repository.commit('mine');
      const before = refsThere();
      const pushed = await pushRef(repository.root, { ref: 'refs/heads/main', remote: 'origin' });
      assert.match(reasonOf(pushed), /"origin", and nothing was sent: it has commits that are not/);
      assert.equal(refsThere(), before);
    } finally {
      other.remove();
    }
  });

  it('keep a tag of theirs that holds something else', async () => {
    repository.git('tag', 'v1');
    repository.git('push', '--quiet', 'origin', 'v1');
    repository.commit('second');
    repository.git('tag', '--force', 'v1');
    const before = refsThere();
    const pushed = await pushRef(repository.root, { ref: 'refs/tags/v1', remote: 'origin' });
    assert.match(reasonOf(pushed), /a tag of this name is there already/);
    assert.equal(refsThere(), before);
  });

  it('say in their own words why a hook of theirs refuses', async () => {
    const hook = join(remote.root, 'hooks', 'pre-receive');
    writeFileSync(hook, '#!/bin/sh\necho "Only releases on Tuesday" >&2\nexit 1\n');
    chmodSync(hook, 0o755);
    repository.git('tag', 'v1');
    const pushed = await pushRef(repository.root, { ref: 'refs/tags/v1', remote: 'origin' });
    assert.match(reasonOf(pushed), /its own rules refuse it.*Only releases on Tuesday/s);
  });

  it('lose a ref only where it is still what the person saw', async () => {
    repository.git('tag', 'v1');
    repository.git('push', '--quiet', 'origin', 'v1');
    const seen = { ref: 'refs/tags/v1', remote: 'origin', id: id('v1') };
    const moved = repository.commit('second');
    repository.git('push', '--quiet', '--force', 'origin', `${moved}:refs/tags/v1`);
    const before = refsThere();
    const refused = await deleteOnRemote(repository.root, seen);
    assert.match(reasonOf(refused), /somebody has moved it there meanwhile/);
    assert.equal(refsThere(), before);
    assert.equal(reasonOf(await deleteOnRemote(repository.root, { ...seen, id: moved })), '');
    assert.ok(!refsThere().includes('v1'));
  });

  it('give a tag and a branch their new names at once, and branches here follow', async () => {
    repository.git('tag', '-a', '-m', 'One', 'v1.2');
    repository.git('push', '--quiet', 'origin', 'v1.2', 'main:rel');
    repository.git('branch', '--track', 'rel', 'origin/rel');
    repository.git('branch', '--track', 'work', 'origin/rel');
    const rename = (from: string, to: string): Promise<Result<string>> =>
      renameOnRemote(repository.root, { remote: 'origin', from, to, id: id(from), own: id(from) });
    assert.equal(reasonOf(await rename('refs/tags/v1.2', 'refs/tags/v1.2.0')), '');
    assert.equal(reasonOf(await rename('refs/heads/rel', 'refs/heads/release/1.2')), '');
    assert.deepEqual(refsThere().replace(/ .*/g, '').split('\n'), [
      'refs/heads/main',
      'refs/heads/release/1.2',
      'refs/tags/v1.2.0',
    ]);
    assert.match(remote.git('cat-file', 'tag', 'v1.2.0'), /\ntag v1\.2\.0\ntagger Ada/);
    for (const branch of ['rel', 'work']) {
      const upstream = repository.git('rev-parse', '--abbrev-ref', `${branch}@{upstream}`);
      assert.equal(upstream, 'origin/release/1.2');
    }
  });

  it('keep both names where the new one is theirs already', async () => {
    repository.git('branch', 'rel');
    repository.commit('second');
    repository.git('push', '--quiet', 'origin', 'rel', 'main:taken');
    const before = refsThere();
    const [from, to] = ['refs/heads/rel', 'refs/heads/taken'];
    const about = { remote: 'origin', from, to, id: id(from), own: id(from) };
    assert.match(reasonOf(await renameOnRemote(repository.root, about)), /meanwhile/);
    assert.equal(refsThere(), before);
  });

  it('are not taken for what a branch here follows', async () => {
    repository.git('branch', '--track', 'work', 'main');
    repository.git('branch', '--track', 'other', 'origin/main');
    assert.deepEqual(await followersOf(repository.root, 'refs/heads/main'), ['refs/heads/work']);
  });

  it('are waited for while a hook here or they themselves go on', async () => {
    const hook = join(repository.root, '.git', 'hooks', 'pre-push');
    writeFileSync(hook, '#!/bin/sh\nfor i in 1 2 3 4; do echo "test $i" >&2; sleep 0.7; done\n');
    chmodSync(hook, 0o755);
    repository.git('tag', 'v1');
    const about = { ref: 'refs/tags/v1', remote: 'origin' };
    assert.equal(reasonOf(await pushRef(repository.root, about, { patienceMs: 2_000 })), '');
    assert.match(refsThere(), /refs\/tags\/v1/);
  });

  it('say why they refuse, and not how far Git was', async () => {
    const hook = join(remote.root, 'hooks', 'pre-receive');
    writeFileSync(hook, '#!/bin/sh\necho "Only on Tuesday" >&2\nexit 1\n');
    chmodSync(hook, 0o755);
    for (let count = 0; count < 5; count++)
      repository.commit(`more ${count}`, { [`${count}.txt`]: `${count}\n` });
    const about = { ref: 'refs/heads/main', remote: 'origin' };
    const reason = reasonOf(await pushRef(repository.root, about));
    assert.match(reason, /Only on Tuesday/);
    assert.doesNotMatch(reason, /Writing objects/);
  });

  describe('that never answer', () => {
    let server: Server;
    const sockets: Socket[] = [];
    beforeEach(async () => {
      server = createServer((socket) => sockets.push(socket));
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      const address = server.address();
      const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
      repository.git('remote', 'set-url', 'origin', `git://127.0.0.1:${port}/none`);
    });
    afterEach(() => {
      sockets.forEach((socket) => socket.destroy());
      server.close();
    });

    it('are given up after a while', async () => {
      const [origin] = await askRemotes(repository.root, { patienceMs: 500 });
      assert.match(
        origin?.problem ? render(origin.problem, 'en') : '',
        /"origin": it did not answer within 1 seconds/,
      );
      repository.git('tag', 'v1');
      const about = { ref: 'refs/tags/v1', remote: 'origin' };
      const pushed = await pushRef(repository.root, about, { patienceMs: 500 });
      assert.match(reasonOf(pushed), /did not answer within 30 seconds/);
    });

    it('are given up as soon as the person gives up', async () => {
      const abort = new AbortController();
      setTimeout(() => abort.abort(), 300);
      const since = performance.now();
      const [origin] = await askRemotes(repository.root, { signal: abort.signal });
      assert.ok(performance.now() - since < 5_000);
      assert.match(origin?.problem ? render(origin.problem, 'en') : '', /was cancelled/);
    });
  });

  it('that hang behind a helper of their own are given up too', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'stemma-helper-'));
    try {
      const helper = join(folder, 'slow');
      writeFileSync(helper, '#!/bin/sh\nsleep 20\n');
      chmodSync(helper, 0o755);
      repository.git('remote', 'set-url', 'origin', remote.root);
      repository.git('config', 'remote.origin.uploadpack', helper);
      const since = performance.now();
      const [origin] = await askRemotes(repository.root, { patienceMs: 500 });
      assert.ok(origin?.problem);
      assert.ok(performance.now() - since < 10_000, 'it waited for the helper');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { trailersIn } from '../../../src/core/refs/trailers';
import { render } from '../../../src/core/text/message';
import { applyPlan, undoPlan, type ApplyResult } from '../../../src/host/apply-plan';
import { createRef } from '../../../src/host/apply/create-ref';
import { planOf } from './plans';
import { temporaryRepository, type TemporaryRepository } from './temporary-repository';

const step = {
  type: 'create-ref',
  ref: 'refs/tags/v1.0.0',
  target: 'HEAD',
  annotation: 'Release 1.0.0\n\n# Heading\n\nVersion-Scheme: semver\n',
} as const;

describe('signed tags', () => {
  let repository: TemporaryRepository;
  let outside: TemporaryRepository;
  beforeEach(() => {
    repository = temporaryRepository();
    outside = temporaryRepository({ git: false });
    repository.commit('First', { 'a.txt': 'a' });
  });
  afterEach(() => {
    repository.remove();
    outside.remove();
  });

  const apply = (): Promise<ApplyResult> => applyPlan(repository.root, planOf(step), { git: true });

  /** A key without a passphrase that signs tags from now on. */
  function signWithSsh(context: Mocha.Context, setting = 'tag.gpgSign'): void {
    const key = join(outside.root, 'key');
    const made = spawnSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', key]);
    // A machine without OpenSSH cannot sign by it.
    if (made.error) context.skip();
    outside.write('allowed', `ada@example.com ${outside.read('key.pub')}`);
    repository.git('config', 'gpg.format', 'ssh');
    repository.git('config', 'user.signingKey', `${key}.pub`);
    repository.git('config', 'gpg.ssh.allowedSignersFile', join(outside.root, 'allowed'));
    repository.git('config', setting, 'true');
  }

  /** A program in place of GnuPG. */
  function signWith(script: string): void {
    outside.write('signer', `#!/bin/sh\n${script}\n`);
    chmodSync(join(outside.root, 'signer'), 0o755);
    repository.git('config', 'gpg.program', join(outside.root, 'signer'));
    repository.git('config', 'tag.gpgSign', 'true');
  }

  for (const setting of ['tag.gpgSign', 'tag.forceSignAnnotated']) {
    it(`are made where Git is set up by ${setting}, with trailers in front of the signature`, async function () {
      signWithSsh(this, setting);
      assert.equal((await apply()).ok, true);
      repository.git('verify-tag', 'v1.0.0');
      const text = repository.git('tag', '-l', '--format=%(contents)', 'v1.0.0');
      assert.deepEqual(trailersIn(text), [{ key: 'Version-Scheme', value: 'semver' }]);
      assert.match(repository.git('cat-file', 'tag', 'v1.0.0'), /\n# Heading\n/);
    });
  }

  it('are the very same objects after they were undone and made again', async function () {
    signWithSsh(this);
    const made = await apply();
    assert.ok(made.ok);
    const id = repository.git('rev-parse', 'refs/tags/v1.0.0');
    const undone = await undoPlan(repository.root, made.undo, { git: true });
    assert.ok(undone.ok);
    assert.equal(repository.git('tag'), '');
    const again = await applyPlan(repository.root, undone.undo.inverse, { git: true });
    assert.equal(again.ok, true);
    assert.equal(repository.git('rev-parse', 'refs/tags/v1.0.0'), id);
    repository.git('verify-tag', 'v1.0.0');
  });

  it('are not made, and nothing else, where the key is not there', async () => {
    repository.git('config', 'gpg.format', 'ssh');
    repository.git('config', 'user.signingKey', join(outside.root, 'none.pub'));
    repository.git('config', 'tag.gpgSign', 'true');
    const before = repository.state();
    const result = await apply();
    assert.ok(!result.ok && result.rolledBack);
    assert.match(render(result.reason, 'en'), /Cannot sign tag "v1\.0\.0", so it is not created/);
    assert.deepEqual(repository.state(), before);
  });

  it('are not made where the program refuses', async () => {
    signWith('echo "no secret key" >&2; exit 2');
    const result = await apply();
    assert.ok(!result.ok);
    assert.match(render(result.reason, 'en'), /Cannot sign.*switch signing off/s);
    assert.equal(repository.git('tag'), '');
  });

  it('do not wait for ever for a program that asks', async () => {
    signWith('sleep 20');
    const begin = Date.now();
    const result = await createRef(step, repository.root, 500);
    assert.ok(!result.ok);
    assert.match(render(result.reason, 'en'), /gave no answer/);
    assert.ok(Date.now() - begin < 10_000, 'it waited for the program');
    assert.equal(repository.git('tag'), '');
  });

  it('leave tags without an annotation as they are, and start no editor', async () => {
    signWith('exit 2');
    repository.git('config', 'core.editor', 'false');
    const { annotation: _annotation, ...light } = step;
    assert.equal((await createRef(light, repository.root)).ok, true);
    assert.equal(repository.git('cat-file', '-t', 'v1.0.0'), 'commit');
  });
});

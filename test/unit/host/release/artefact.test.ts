import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { render } from '../../../../src/core/text/message';
import { fingerprintOfFile } from '../../../../src/host/release/artefact';

describe('the fingerprint of an artefact', () => {
  let folder: string;
  before(async () => (folder = await mkdtemp(join(tmpdir(), 'stemma-artefact-'))));
  after(() => rm(folder, { recursive: true }));

  const sizes = [0, 1, (1 << 20) - 1, 1 << 20, 5 * (1 << 20) + 3];
  for (const size of sizes) {
    it(`is the SHA-256 of its ${size} bytes`, async () => {
      const bytes = Buffer.alloc(size, 'artefact');
      const path = join(folder, `${size}.bin`);
      await writeFile(path, bytes);
      const expected = createHash('sha256').update(bytes).digest('hex');
      assert.deepEqual(await fingerprintOfFile(path), { ok: true, value: expected });
    });
  }

  it('is that of the file behind a link', async () => {
    await writeFile(join(folder, 'abc'), 'abc');
    await symlink('abc', join(folder, 'link'));
    assert.deepEqual(await fingerprintOfFile(join(folder, 'link')), {
      ok: true,
      value: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    });
  });

  const refusals: readonly [string, string, RegExp][] = [
    ['a folder', '.', /it is no file/],
    ['what is not there', 'missing.exe', /cannot be read \(ENOENT\)/],
  ];
  for (const [title, name, expected] of refusals) {
    it(`is refused for ${title}`, async () => {
      const result = await fingerprintOfFile(join(folder, name));
      assert.ok(!result.ok);
      assert.match(render(result.reason, 'en'), expected);
    });
  }

  it('is given up when it is cancelled, before and while the file is read', async () => {
    const path = join(folder, 'large.bin');
    await writeFile(path, Buffer.alloc(64 * (1 << 20)));
    const during = new AbortController();
    const running = fingerprintOfFile(path, during.signal);
    setTimeout(() => during.abort(), 2);
    for (const result of [await running, await fingerprintOfFile(path, AbortSignal.abort())]) {
      assert.ok(!result.ok);
      assert.match(render(result.reason, 'en'), /was cancelled/);
    }
  });
});

import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';
import { createRepository, packageJson } from './repository';

const bin = join(__dirname, '../../../src/cli/bin.js');

describe('the stemma program', () => {
  it('exits with the code of the run, in the language of the locale', () => {
    const argv = [bin, 'parse', '--scheme', 'semver', '1.x'];
    const env = { ...process.env, LC_ALL: 'zh_CN.UTF-8' };
    const { status, stdout } = spawnSync(process.execPath, argv, { encoding: 'utf8', env });
    assert.equal(status, 1);
    assert.match(stdout, /不是/);
  });

  it('takes today from the clock', () => {
    const argv = ['next', '--scheme', 'greek', '--from', '1.0.0.120321_alpha', '--event', 'day'];
    const now = new Date();
    const { stdout } = spawnSync(process.execPath, [bin, ...argv], { encoding: 'utf8' });
    const pad = (value: number): string => String(value % 100).padStart(2, '0');
    const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map(pad).join('');
    assert.equal(stdout, `1.0.0.${day}_alpha\n`);
  });

  it('ends quietly when its reader goes away', async () => {
    const argv = [bin, 'parse', '--scheme', 'semver', '--json', '--stdin'];
    const child = spawn(process.execPath, argv, { stdio: ['pipe', 'pipe', 'pipe'] });
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    // The program stops reading as well, so what is still on its way to it fails.
    child.stdin.on('error', () => undefined);
    child.stdin.end('1.0.0\n'.repeat(200_000));
    child.stdout.once('data', () => child.stdout.destroy());
    const [code] = (await once(child, 'close')) as [number];
    assert.deepEqual([code, said], [0, '']);
  });

  it('answers a line before the next one is sent', async () => {
    const argv = [bin, 'parse', '--scheme', 'semver', '--json', '--stdin'];
    const child = spawn(process.execPath, argv, { stdio: ['pipe', 'pipe', 'inherit'] });
    for (const name of ['1.0.0', '1.0.1']) {
      child.stdin.write(`${name}\n`);
      const [chunk] = (await once(child.stdout, 'data')) as [Buffer];
      assert.match(chunk.toString(), new RegExp(`^{"input":"${name}".*}\n$`));
    }
    child.stdin.end();
    assert.deepEqual(await once(child, 'close'), [0, null]);
  });

  it('checks files and says so when there is no Git on the machine', () => {
    const repository = createRepository({ 'package.json': packageJson('1.0') });
    try {
      mkdirSync(join(repository.root, 'bin'));
      symlinkSync(process.execPath, join(repository.root, 'bin/node'));
      const env = { ...process.env, LC_ALL: 'C', PATH: join(repository.root, 'bin') };
      const options = { encoding: 'utf8', cwd: repository.root, env } as const;
      const check = spawnSync(process.execPath, [bin, 'check'], options);
      assert.equal(check.status, 1);
      assert.match(check.stdout, /^package\.json:3:/m);
      assert.match(check.stderr, /Tags and branches were not looked at\. .*Git/);
      const refs = spawnSync(process.execPath, [bin, 'refs'], options);
      assert.equal(refs.status, 2);
      assert.match(refs.stderr, /Git/);
    } finally {
      repository.remove();
    }
  });
});

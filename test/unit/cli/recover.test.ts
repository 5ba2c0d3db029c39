import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { createRepository, packageJson } from './repository';
import { run } from './run';

/** Bumps a repository and kills itself after the first step, before the commit. */
const killedBump = `
  const [, source, root] = process.argv;
  const { readRepository } = require(source + '/host/read-repository.js');
  const { planBump } = require(source + '/core/plan/plan-bump.js');
  const { applyPlan } = require(source + '/host/apply-plan.js');
  readRepository(root, { git: true }).then((snapshot) => {
    const request = { unit: '.', event: 'minor', today: '2026-03-22', commit: true };
    const plan = planBump(snapshot, request);
    const onStep = (step, phase) => phase === 'after' && process.kill(process.pid, 'SIGKILL');
    return applyPlan(root, plan.value, { git: true, onStep });
  });
`;

describe('a bump that was killed half-way', () => {
  it('is taken back by the next one, which says so', async () => {
    const repository = createRepository({ 'package.json': packageJson('1.4.0') });
    try {
      const source = join(__dirname, '../../../src');
      const { root } = repository;
      const killed = spawnSync(process.execPath, ['-e', killedBump, source, root]);
      assert.equal(killed.signal, 'SIGKILL');
      assert.equal(repository.read('package.json'), packageJson('1.5.0'));

      const dry = await run(['bump', '--event', 'patch', '--dry-run'], { cwd: root });
      assert.equal(dry.code, 0);
      assert.equal(repository.read('package.json'), packageJson('1.5.0'));

      const { code, stderr } = await run(['bump', '--event', 'patch', '--commit'], { cwd: root });
      assert.equal(code, 0);
      assert.match(stderr, /^Took back a change that an earlier run left half done: .*1\.5\.0/);
      assert.equal(repository.read('package.json'), packageJson('1.4.1'));
      assert.equal(repository.git('log', '-1', '--format=%s'), 'Release 1.4.1');
    } finally {
      repository.remove();
    }
  });
});

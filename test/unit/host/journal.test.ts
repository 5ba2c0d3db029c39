import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Plan } from '../../../src/core/plan/types';
import { render } from '../../../src/core/text/message';
import {
  applyPlan,
  lastChange,
  pendingJournal,
  rollBackJournal,
  undoPlan,
} from '../../../src/host/apply-plan';
import { editStep, planOf } from './plans';
import { temporaryRepository, type TemporaryRepository } from './temporary-repository';

describe('a process that is killed while it applies a plan', () => {
  let repository: TemporaryRepository;
  let scratch: string;
  let plan: Plan;

  beforeEach(() => {
    repository = temporaryRepository();
    scratch = mkdtempSync(join(tmpdir(), 'stemma-plan-'));
    const head = repository.commit('first', { VERSION: '1.0.0\n', 'a.txt': '1.0.0 甲\r\n' });
    repository.write('staged.txt', 'staged\n');
    repository.git('add', 'staged.txt');
    const paths = ['VERSION', 'a.txt', 'new.txt'];
    plan = planOf(
      editStep(repository.root, 'VERSION', '1.0.0', '1.1.0'),
      editStep(repository.root, 'a.txt', '1.0.0', '1.1.0'),
      { type: 'create-file', path: 'new.txt', text: 'new\n' },
      { type: 'commit', message: 'Release', paths, head, branch: 'refs/heads/main' },
      { type: 'create-ref', ref: 'refs/tags/v1.1.0', target: 'HEAD', annotation: 'Release' },
    );
  });
  afterEach(() => {
    repository.remove();
    rmSync(scratch, { recursive: true, force: true });
  });

  const killAt = (index: number, phase: 'before' | 'after'): void => {
    const file = join(scratch, 'plan.json');
    writeFileSync(file, JSON.stringify(plan));
    const script = join(__dirname, 'killed-apply.js');
    const args = [script, repository.root, file, String(index), phase];
    const { signal } = spawnSync(process.execPath, args);
    assert.equal(signal, 'SIGKILL');
  };

  for (const [index, phase] of [
    [0, 'before'],
    [0, 'after'],
    [1, 'after'],
    [2, 'after'],
    [3, 'after'],
    [4, 'after'],
  ] as const) {
    it(`leaves what rolls every byte and ref back (${phase} step ${index + 1} of 5)`, async () => {
      const before = repository.state();
      killAt(index, phase);
      const pending = await pendingJournal(repository.root);
      assert.equal(pending?.running, false);
      assert.equal(render(pending.journal.title, 'en'), 'Test plan');
      const rolledBack = await rollBackJournal(repository.root, { git: true });
      assert.ok(rolledBack.ok, rolledBack.ok ? '' : render(rolledBack.reason, 'en'));
      assert.deepEqual(repository.state(), before);
      assert.equal(await pendingJournal(repository.root), undefined);
    });
  }

  it('is rolled back over a file that is half written, new bytes in front and old ones behind', async () => {
    const before = repository.state();
    killAt(0, 'before');
    repository.write('a.txt', '1.1.0 甲\r\n'.slice(0, 3) + '1.0.0 甲\r\n'.slice(3));
    assert.equal((await rollBackJournal(repository.root, { git: true })).ok, true);
    assert.deepEqual(repository.state(), before);
  });

  it('makes the next plan wait until it is rolled back', async () => {
    killAt(1, 'after');
    const tag = { type: 'create-ref', ref: 'refs/tags/x', target: 'HEAD' } as const;
    const refused = await applyPlan(repository.root, planOf(tag), { git: true });
    assert.match(refused.ok ? '' : render(refused.reason, 'en'), /interrupted. Roll that one back/);
    await rollBackJournal(repository.root, { git: true });
    assert.equal((await applyPlan(repository.root, planOf(tag), { git: true })).ok, true);
  });

  it('is not rolled back over what a person changed since, and not at all then', async () => {
    killAt(1, 'after');
    repository.write('a.txt', 'mine\n');
    const before = repository.state();
    const result = await rollBackJournal(repository.root, { git: true });
    assert.match(result.ok ? '' : render(result.reason, 'en'), /"a.txt": it was changed after/);
    assert.deepEqual(repository.state(), before);
    assert.ok(await pendingJournal(repository.root));
  });

  it('is not rolled back over a tag that somebody moved since', async () => {
    killAt(4, 'after');
    repository.git('tag', '--force', 'v1.1.0', repository.commit('another'));
    const before = repository.state();
    const result = await rollBackJournal(repository.root, { git: true });
    assert.equal(result.ok, false);
    assert.deepEqual(repository.state(), before);
  });

  it('needs trust to take Git steps back', async () => {
    killAt(4, 'after');
    const before = repository.state();
    const result = await rollBackJournal(repository.root, { git: false });
    assert.match(result.ok ? '' : render(result.reason, 'en'), /Trust the workspace/);
    assert.deepEqual(repository.state(), before);
  });

  it('leaves no trace when it died before the journal was whole', async () => {
    const folder = join(repository.root, '.git', 'stemma-journal');
    mkdirSync(folder);
    writeFileSync(join(folder, 'owner'), '999999999');
    writeFileSync(join(folder, '0'), 'old bytes');
    assert.equal(await pendingJournal(repository.root), undefined);
    const result = await applyPlan(repository.root, plan, { git: true });
    assert.equal(result.ok, true);
  });

  it('has its journal beside the policy where there is no Git', async () => {
    const plain = temporaryRepository({ git: false });
    try {
      plain.write('VERSION', '1.0.0\n');
      const before = plain.state();
      repository = { ...repository, root: plain.root };
      plan = planOf(editStep(plain.root, 'VERSION', '1.0.0', '2.0.0'));
      killAt(0, 'after');
      assert.equal(plain.read('VERSION'), '2.0.0\n');
      assert.equal((await rollBackJournal(plain.root, { git: false })).ok, true);
      assert.deepEqual(plain.state(), before);
    } finally {
      plain.remove();
    }
  });
});

describe('a process that is killed at one of its writes', () => {
  it('leaves fifty files, commit and tag all old, all new, or to be rolled back', async () => {
    const repository = temporaryRepository();
    const scratch = mkdtempSync(join(tmpdir(), 'stemma-plan-'));
    try {
      const paths = Array.from({ length: 50 }, (_, index) => `p${index}/package.json`);
      const file = '{ "version": "1.9.0", "x": "甲" }\n';
      const head = repository.commit(
        'first',
        Object.fromEntries(paths.map((path) => [path, file])),
      );
      const plan = planOf(
        ...paths.map((path) => editStep(repository.root, path, '1.9.0', '1.10.0')),
        { type: 'commit', message: 'Release', paths, head, branch: 'refs/heads/main' },
        { type: 'create-ref', ref: 'refs/tags/v1.10.0', target: 'HEAD', annotation: 'Release' },
      );
      const planFile = join(scratch, 'plan.json');
      writeFileSync(planFile, JSON.stringify(plan));
      const script = join(__dirname, 'killed-at-write.js');
      const killAt = (write: number): { readonly signal: string | null; readonly said: string } => {
        const args = [script, repository.root, planFile, String(write)];
        const { signal, stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' });
        return { signal, said: stdout };
      };
      const before = repository.state();
      const whole = killAt(-1);
      const count = Number(whole.said);
      assert.ok(count > paths.length, whole.said);
      const undone = await lastChange(repository.root);
      assert.ok(undone);
      assert.equal((await undoPlan(repository.root, undone.applied, { git: true })).ok, true);
      assert.deepEqual(repository.state(), before);
      // The first and the last ones, where journal and record are written, and some of those of the files.
      const every = process.env['STEMMA_EVERY_WRITE'] === undefined ? 25 : 1;
      for (let write = 0; write < count; write++) {
        if (write > 8 && write < count - 8 && write % every !== 0) continue;
        assert.equal(killAt(write).signal, 'SIGKILL', String(write));
        if (await pendingJournal(repository.root)) {
          const rolledBack = await rollBackJournal(repository.root, { git: true });
          assert.ok(rolledBack.ok, rolledBack.ok ? '' : render(rolledBack.reason, 'en'));
        } else if (repository.git('tag') !== '') {
          for (const path of paths) assert.match(repository.read(path), /1\.10\.0/);
          repository.git('tag', '--delete', 'v1.10.0');
          repository.git('reset', '--quiet', '--hard', head);
        }
        assert.deepEqual(repository.state(), before, `write ${write}`);
      }
    } finally {
      repository.remove();
      rmSync(scratch, { recursive: true, force: true });
    }
  }).timeout(240_000);
});

describe('a plan that is being applied', () => {
  it('keeps a second one waiting', async () => {
    const repository = temporaryRepository();
    try {
      repository.commit('first', { VERSION: '1.0.0\n' });
      const plan = planOf(editStep(repository.root, 'VERSION', '1.0.0', '2.0.0'));
      let second = '';
      const result = await applyPlan(repository.root, plan, {
        git: true,
        onStep: async (_step, phase) => {
          if (phase === 'after') return;
          const inner = await applyPlan(repository.root, plan, { git: true });
          second = inner.ok ? 'applied' : render(inner.reason, 'en');
          assert.equal((await rollBackJournal(repository.root, { git: true })).ok, false);
        },
      });
      assert.equal(result.ok, true);
      assert.match(second, /another change is being applied/);
      assert.equal(repository.read('VERSION'), '2.0.0\n');
    } finally {
      repository.remove();
    }
  });
});

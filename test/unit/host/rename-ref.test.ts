import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Plan, PlanStep } from '../../../src/core/plan/types';
import { render } from '../../../src/core/text/message';
import { applyPlan, rollBackJournal, undoPlan } from '../../../src/host/apply-plan';
import { contentAs } from '../../../src/host/apply/renamed-tag';
import { planOf } from './plans';
import { temporaryRepository, type TemporaryRepository } from './temporary-repository';

describe('a tag or branch that gets another name', () => {
  let repository: TemporaryRepository;
  let head: string;
  beforeEach(() => {
    repository = temporaryRepository();
    head = repository.commit('first', { 'a.txt': 'a\n' });
  });
  afterEach(() => repository.remove());

  const id = (ref: string): string => repository.git('rev-parse', ref);
  const rename = (from: string, to: string): PlanStep => ({
    type: 'rename-ref',
    from,
    to,
    id: id(from),
  });
  const apply = async (
    ...steps: PlanStep[]
  ): Promise<Extract<Awaited<ReturnType<typeof applyPlan>>, { ok: true }>> => {
    const result = await applyPlan(repository.root, planOf(...steps), { git: true });
    assert.ok(result.ok, result.ok ? '' : render(result.reason, 'en'));
    return result;
  };
  const reasonOf = async (...steps: PlanStep[]): Promise<string> => {
    const before = repository.state();
    const result = await applyPlan(repository.root, planOf(...steps), { git: true });
    assert.deepEqual(repository.state(), before);
    return result.ok ? '' : render(result.reason, 'en');
  };

  it('keeps tagger, date and message of an annotated tag, and comes back as the very same object', async () => {
    repository.git('tag', '--annotate', '-m', 'Über 甲\n\n# Added', 'v1.2');
    const [before, object] = [repository.state(), repository.git('cat-file', 'tag', 'v1.2')];
    const { undo } = await apply(rename('refs/tags/v1.2', 'refs/tags/v1.2.0'));
    assert.equal(
      repository.git('cat-file', 'tag', 'v1.2.0'),
      object.replace('\ntag v1.2\n', '\ntag v1.2.0\n'),
    );
    assert.equal(repository.git('tag', '--list'), 'v1.2.0');
    const undone = await undoPlan(repository.root, undo, { git: true });
    assert.ok(undone.ok);
    assert.deepEqual(repository.state(), before);
  });

  it('leaves out a signature, and comes back with it', async () => {
    const signed = `object ${head}\ntype commit\ntag v1.2\ntagger Ada <ada@example.com> 1700000000 +0800\n\nOne\n-----BEGIN PGP SIGNATURE-----\n\nabc\n-----END PGP SIGNATURE-----\n`;
    repository.write('.git/signed', signed);
    repository.git('tag', 'v1.2', repository.git('hash-object', '-t', 'tag', '-w', '.git/signed'));
    const before = repository.state();
    const { undo } = await apply(rename('refs/tags/v1.2', 'refs/tags/v1.2.0'));
    assert.ok(repository.git('cat-file', 'tag', 'v1.2.0').endsWith('\n\nOne'));
    assert.ok((await undoPlan(repository.root, undo, { git: true })).ok);
    assert.deepEqual(repository.state(), before);
  });

  it('keeps every byte of a message that is no UTF-8', () => {
    const content = Buffer.concat([
      Buffer.from(`object ${head}\ntype commit\ntag 旧\n\n`),
      Buffer.from([0xb2, 0xe2, 0xca, 0xd4, 0x0a]),
    ]);
    const renamed = contentAs(content, '新');
    assert.deepEqual(renamed.subarray(-5), content.subarray(-5));
    assert.ok(renamed.includes('\ntag 新\n\n'));
  });

  it('holds the same object as before for a tag without one of its own, or one of a tree', async () => {
    repository.git('tag', 'light');
    repository.git('tag', 'tree', 'HEAD^{tree}');
    const [light, tree] = [id('light'), id('tree')];
    await apply(
      rename('refs/tags/light', 'refs/tags/l2'),
      rename('refs/tags/tree', 'refs/tags/t2'),
    );
    assert.deepEqual([id('l2'), id('t2')], [light, tree]);
  });

  it('takes HEAD, configuration, reflog and other work trees of a branch along', async () => {
    repository.git('config', 'branch.main.remote', 'origin');
    repository.git('config', 'branch.main.merge', 'refs/heads/main');
    repository.git('branch', 'release/1');
    const other = join(repository.root, '..', `${repository.root.split('/').at(-1) ?? ''}-other`);
    repository.git('worktree', 'add', '--quiet', other, 'release/1');
    try {
      const { undo } = await apply(
        rename('refs/heads/main', 'refs/heads/trunk'),
        rename('refs/heads/release/1', 'refs/heads/release/1.0'),
      );
      assert.equal(repository.git('symbolic-ref', 'HEAD'), 'refs/heads/trunk');
      assert.equal(repository.git('config', 'branch.trunk.merge'), 'refs/heads/main');
      assert.match(repository.git('reflog', 'trunk'), /renamed refs\/heads\/main/);
      assert.equal(repository.git('-C', other, 'symbolic-ref', 'HEAD'), 'refs/heads/release/1.0');
      assert.ok((await undoPlan(repository.root, undo, { git: true })).ok);
      assert.equal(repository.git('symbolic-ref', 'HEAD'), 'refs/heads/main');
      assert.equal(repository.git('config', 'branch.main.merge'), 'refs/heads/main');
      assert.equal(repository.git('-C', other, 'symbolic-ref', 'HEAD'), 'refs/heads/release/1');
    } finally {
      rmSync(other, { recursive: true, force: true });
    }
  });

  it('may move below its own name where it is a branch', async () => {
    repository.git('branch', 'release');
    await apply(rename('refs/heads/release', 'refs/heads/release/1.0'));
    assert.equal(id('release/1.0'), head);
  });

  it('is refused where it moved, or where something stands in its way', async () => {
    repository.git('tag', 'v1');
    repository.git('tag', 'v2');
    const step = rename('refs/tags/v1', 'refs/tags/v3');
    assert.match(await reasonOf({ ...step, id: '0'.repeat(40) } as PlanStep), /changed or deleted/);
    assert.match(await reasonOf(rename('refs/tags/v1', 'refs/tags/v2')), /beside "refs\/tags\/v2"/);
    assert.match(await reasonOf(rename('refs/tags/v1', 'refs/tags/v1/rc')), /beside/);
    assert.match(await reasonOf(rename('refs/tags/v1', 'refs/tags/-v')), /begins with "-"/);
  });

  it('makes branches follow its new name, and the old one again', async () => {
    repository.git('branch', '--track', 'work', 'main');
    const follow = (before: string, after: string): PlanStep => ({
      type: 'set-upstream',
      branch: 'refs/heads/work',
      before,
      after,
    });
    const [main, trunk] = ['refs/heads/main', 'refs/heads/trunk'];
    const { undo } = await apply(follow(main, trunk), rename(main, trunk));
    assert.equal(repository.git('rev-parse', '--abbrev-ref', 'work@{upstream}'), 'trunk');
    assert.ok((await undoPlan(repository.root, undo, { git: true })).ok);
    assert.equal(repository.git('rev-parse', '--abbrev-ref', 'work@{upstream}'), 'main');
    assert.match(await reasonOf(follow(trunk, main)), /changed meanwhile/);
  });
});

describe('a deleted tag', () => {
  for (const [what, make] of [
    ['of a tag object', ['tag', '-a', '-m', 'One', 'v1']],
    ['without an object of its own', ['tag', 'v1']],
    ['of a tree', ['tag', 'v1', 'HEAD^{tree}']],
    ['of another tag', ['tag', '-a', '-m', 'Two', 'v1', 'inner']],
  ] as const) {
    it(`${what} comes back as the very same object`, async () => {
      const repository = temporaryRepository();
      try {
        repository.commit('first');
        repository.git('tag', '-a', '-m', 'Inner', 'inner');
        repository.git(...make);
        const before = repository.state();
        const id = repository.git('rev-parse', 'v1');
        const step: PlanStep = { type: 'delete-ref', ref: 'refs/tags/v1', id, target: id };
        const result = await applyPlan(repository.root, planOf(step), { git: true });
        assert.ok(result.ok);
        assert.equal(repository.git('tag', '--list', 'v1'), '');
        const undone = await undoPlan(repository.root, result.undo, { git: true });
        assert.ok(undone.ok, undone.ok ? '' : render(undone.reason, 'en'));
        assert.deepEqual(repository.state(), before);
      } finally {
        repository.remove();
      }
    });
  }
});

describe('a process that is killed while it renames refs', () => {
  for (const [index, phase] of [
    [0, 'after'],
    [1, 'after'],
    [2, 'after'],
    [3, 'after'],
  ] as const) {
    it(`leaves what gives them their names back (${phase} step ${index + 1} of 4)`, async () => {
      const repository = temporaryRepository();
      const scratch = mkdtempSync(join(tmpdir(), 'stemma-plan-'));
      try {
        const old = repository.commit('first');
        repository.git('tag', '-a', '-m', 'One', 'v1.2');
        repository.git('branch', '--track', 'work', 'main');
        repository.commit('second');
        const id = (ref: string): string => repository.git('rev-parse', ref);
        const state = (): unknown => [
          repository.state(),
          repository.git('config', '--get-regexp', '^branch'),
        ];
        const before = state();
        const [main, trunk] = ['refs/heads/main', 'refs/heads/trunk'];
        const plan: Plan = planOf(
          { type: 'set-upstream', branch: 'refs/heads/work', before: main, after: trunk },
          { type: 'rename-ref', from: main, to: trunk, id: id('main') },
          { type: 'rename-ref', from: 'refs/tags/v1.2', to: 'refs/tags/v1.2.0', id: id('v1.2') },
          { type: 'create-ref', ref: 'refs/tags/old', target: old },
        );
        const file = join(scratch, 'plan.json');
        writeFileSync(file, JSON.stringify(plan));
        const script = join(__dirname, 'killed-apply.js');
        const args = [script, repository.root, file, String(index), phase];
        assert.equal(spawnSync(process.execPath, args).signal, 'SIGKILL');
        const rolledBack = await rollBackJournal(repository.root, { git: true });
        assert.ok(rolledBack.ok, rolledBack.ok ? '' : render(rolledBack.reason, 'en'));
        assert.deepEqual(state(), before);
      } finally {
        repository.remove();
        rmSync(scratch, { recursive: true, force: true });
      }
    });
  }
});

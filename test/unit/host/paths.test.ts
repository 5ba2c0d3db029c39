import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { planLayout } from '../../../src/core/plan/plan-layout';
import { planRename } from '../../../src/core/plan/plan-rename';
import type { Plan } from '../../../src/core/plan/types';
import type { RepositorySnapshot } from '../../../src/core/snapshot/types';
import { render } from '../../../src/core/text/message';
import type { Result } from '../../../src/core/text/result';
import {
  applyPlan,
  pendingJournal,
  rollBackJournal,
  undoPlan,
  type ApplyResult,
  type EditorWriter,
} from '../../../src/host/apply-plan';
import { readRepository } from '../../../src/host/read-repository';
import { planOf } from './plans';
import { temporaryRepository, type TemporaryRepository } from './temporary-repository';

const policy = `{
  // 交付物
  "files": [{ "in": "out/old/*", "scheme": "package" }, { "in": "doc/*", "scheme": "doc-folder" }],
  "layout": { "in": "trunk/*", "folders": ["src", "doc"] },
  "ignore": { "files": ["**/README.md"] }
}
`;

describe('names of files and folders in a repository', () => {
  let repository: TemporaryRepository;

  beforeEach(() => {
    repository = temporaryRepository();
    repository.commit('first', {
      'stemma.jsonc': policy,
      'out/old/Easier_ET_PC_ST_010.zip': 'zip',
      'out/old/README.md': 'x',
      'doc/000.项目管理/a.md': 'a',
      'trunk/a/src/x': 'x',
    });
  });
  afterEach(() => repository.remove());

  const read = (git = true): Promise<RepositorySnapshot> =>
    readRepository(repository.root, { git });
  const namesIn = async (git = true): Promise<string[]> =>
    (await read(git)).named.map(({ path, isFolder }) => (isFolder ? `${path}/` : path));
  const apply = (plan: Plan, editor?: EditorWriter): Promise<ApplyResult> =>
    applyPlan(repository.root, plan, { git: true, ...(editor && { editor }) });

  const expected = [
    'doc/000.项目管理/',
    'out/old/Easier_ET_PC_ST_010.zip',
    'trunk/',
    'trunk/a/',
    'trunk/a/src/',
  ];
  for (const git of [true, false]) {
    describe(git ? 'listed by Git' : 'listed without Git', () => {
      it('are those that the policy is about', async () => {
        assert.deepEqual(await namesIn(git), expected);
      });
      it('hold folders that are empty, as far as the policy asks for them', async () => {
        mkdirSync(join(repository.root, 'trunk/a/doc'));
        mkdirSync(join(repository.root, 'doc/空'));
        assert.deepEqual(
          (await namesIn(git)).filter((path) => !expected.includes(path)),
          ['doc/空/', 'trunk/a/doc/'],
        );
      });
      it('hold nothing that a symbolic link leads to, and nothing is made there', async () => {
        const outside = mkdtempSync(join(tmpdir(), 'stemma-outside-'));
        try {
          mkdirSync(join(outside, '别处'));
          for (const folder of ['doc', 'trunk']) {
            rmSync(join(repository.root, folder), { recursive: true });
            symlinkSync(outside, join(repository.root, folder), 'junction');
          }
          const names = await namesIn(git);
          assert.deepEqual(
            names.filter((path) => path.includes('别处')),
            [],
          );
          const plan = planLayout(await read(git), ['trunk/b']);
          const applied = plan.ok ? await apply(plan.value) : plan;
          assert.equal(applied.ok, false);
          assert.deepEqual(readdirSync(outside), ['别处']);
        } finally {
          rmSync(outside, { recursive: true });
        }
      });
      it('hold neither what Git ignores nor what is gone', async () => {
        repository.write('.gitignore', 'Easier_*\n');
        repository.write('out/old/Easier_new.zip', 'x');
        rmSync(join(repository.root, 'doc'), { recursive: true });
        rmSync(join(repository.root, 'out/old/Easier_ET_PC_ST_010.zip'));
        const names = await namesIn(git);
        assert.deepEqual(names, ['trunk/', 'trunk/a/', 'trunk/a/src/']);
      });
    });
  }
  it('are not listed where the policy has no rule for them', async () => {
    repository.write('stemma.jsonc', '{}');
    assert.deepEqual(await namesIn(), []);
  });

  describe('renamed by a plan', () => {
    it('take the references of the policy along, leave the index alone, and undo brings all back', async () => {
      repository.write('staged.txt', 's');
      repository.git('add', 'staged.txt');
      const before = repository.state();
      const plan = valueOf(planRename(await read(), 'out/old', 'new'));
      const result = await apply(plan);
      assert.ok(result.ok, describeResult(result));
      assert.equal(repository.read('stemma.jsonc'), policy.replace('out/old', 'out/new'));
      assert.deepEqual(readdirSync(join(repository.root, 'out')), ['new']);
      assert.equal(repository.git('diff', '--cached', '--name-only'), 'staged.txt');
      const names = await namesIn();
      assert.ok(names.includes('out/new/Easier_ET_PC_ST_010.zip'), names.join());
      const undone = await undoPlan(repository.root, result.undo, { git: true });
      assert.ok(undone.ok, describeResult(undone));
      assert.deepEqual(repository.state(), before);
    });
    it('are refused when something stands at the new name, and nothing changes', async () => {
      repository.write('out/new/x', 'x');
      const before = repository.state();
      const result = await apply(planOf({ type: 'move-path', from: 'out/old', to: 'out/new' }));
      assert.match(describeResult(result), /there already/);
      assert.deepEqual(repository.state(), before);
    });
    it('are refused when the editor holds unsaved changes of one', async () => {
      const editor = editorWith([{ path: 'out/old/README.md', unsaved: true }]);
      const result = await apply(
        planOf({ type: 'move-path', from: 'out/old', to: 'out/new' }),
        editor,
      );
      assert.match(describeResult(result), /unsaved changes of "out\/old\/README.md"/);
    });
    it('are left to the editor when it shows one, so that its tabs follow', async () => {
      const editor = editorWith([{ path: 'out/old/README.md', unsaved: false }]);
      const result = await apply(
        planOf({ type: 'move-path', from: 'out/old', to: 'out/new' }),
        editor,
      );
      assert.ok(result.ok, describeResult(result));
      assert.deepEqual(editor.moved, ['out/old → out/new']);
      assert.ok(existsSync(join(repository.root, 'out/old')));
    });
    it('go back when a later step fails', async () => {
      const before = repository.state();
      const result = await applyPlan(
        repository.root,
        planOf(
          { type: 'move-path', from: 'out/old', to: 'out/new' },
          { type: 'create-file', path: 'x.txt', text: 'x' },
        ),
        {
          git: true,
          onStep: ({ type }) => {
            if (type === 'create-file') throw new Error('no');
          },
        },
      );
      assert.ok(!result.ok && result.rolledBack, describeResult(result));
      assert.deepEqual(repository.state(), before);
    });
    for (const path of ['../x', '.git/config', 'a/../../x']) {
      it(`never go to ${path}`, async () => {
        const result = await apply(planOf({ type: 'move-path', from: 'out/old', to: path }));
        assert.equal(result.ok, false);
      });
    }
  });

  describe('of a layout', () => {
    it('are created with what keeps them in Git, and undo takes them away again', async () => {
      const before = repository.state();
      const plan = valueOf(planLayout(await read(), ['trunk/b']));
      const result = await apply(plan);
      assert.ok(result.ok, describeResult(result));
      for (const folder of ['trunk/a/doc', 'trunk/b/src', 'trunk/b/doc']) {
        assert.equal(repository.read(`${folder}/.gitkeep`), '');
      }
      assert.match(describePlan(planLayout(await read())), /every folder/);
      const undone = await undoPlan(repository.root, result.undo, { git: true });
      assert.ok(undone.ok, describeResult(undone));
      assert.deepEqual(repository.state(), before);
      assert.ok(!existsSync(join(repository.root, 'trunk/b')));
    });
    it('stay when somebody has put something into one of them since', async () => {
      const result = await apply(valueOf(planLayout(await read())));
      assert.ok(result.ok, describeResult(result));
      repository.write('trunk/a/doc/mine.txt', 'mine');
      const before = repository.state();
      const undone = await undoPlan(repository.root, result.undo, { git: true });
      assert.match(describeResult(undone), /not empty/);
      assert.deepEqual(repository.state(), before);
    });
  });

  describe('after a kill', () => {
    let scratch: string;
    beforeEach(() => (scratch = mkdtempSync(join(tmpdir(), 'stemma-plan-'))));
    afterEach(() => rmSync(scratch, { recursive: true, force: true }));

    const killAt = (plan: Plan, index: number, phase: 'before' | 'after'): void => {
      const file = join(scratch, 'plan.json');
      writeFileSync(file, JSON.stringify(plan));
      const script = join(__dirname, 'killed-apply.js');
      const args = [script, repository.root, file, String(index), phase];
      assert.equal(spawnSync(process.execPath, args).signal, 'SIGKILL');
    };
    const plan = planOf(
      { type: 'create-folder', path: 'new' },
      { type: 'create-folder', path: 'new/inner' },
      { type: 'create-file', path: 'new/inner/.gitkeep', text: '' },
      { type: 'move-path', from: 'out/old', to: 'out/new' },
      { type: 'move-path', from: 'trunk/a/src', to: 'trunk/a/Src' },
    );
    for (const [index, phase] of [
      [0, 'before'],
      [0, 'after'],
      [1, 'after'],
      [2, 'after'],
      [3, 'after'],
      [4, 'after'],
    ] as const) {
      it(`are rolled back to what they were (${phase} step ${index + 1} of 5)`, async () => {
        const before = repository.state();
        killAt(plan, index, phase);
        const rolledBack = await rollBackJournal(repository.root, { git: true });
        assert.ok(rolledBack.ok, rolledBack.ok ? '' : render(rolledBack.reason, 'en'));
        assert.deepEqual(repository.state(), before);
        assert.ok(!existsSync(join(repository.root, 'new')));
        assert.equal(await pendingJournal(repository.root), undefined);
      });
    }
    it('are not rolled back over what somebody put there since', async () => {
      killAt(plan, 3, 'after');
      repository.write('out/old/mine.txt', 'mine');
      const before = repository.state();
      const result = await rollBackJournal(repository.root, { git: true });
      assert.match(result.ok ? '' : render(result.reason, 'en'), /created, renamed or deleted/);
      assert.deepEqual(repository.state(), before);
    });
    it('keep what somebody has put into a new folder since', async () => {
      killAt(plan, 2, 'after');
      repository.write('new/mine.txt', 'mine');
      const result = await rollBackJournal(repository.root, { git: true });
      assert.ok(result.ok, result.ok ? '' : render(result.reason, 'en'));
      assert.equal(repository.read('new/mine.txt'), 'mine');
      assert.ok(!existsSync(join(repository.root, 'new/inner')));
    });
  });
});

function editorWith(
  open: readonly { readonly path: string; readonly unsaved: boolean }[],
): EditorWriter & { readonly moved: string[] } {
  const moved: string[] = [];
  return {
    unsavedText: () => undefined,
    encodingOf: () => undefined,
    edit: () => Promise.resolve(false),
    openBelow: (path) => open.filter((document) => document.path.startsWith(`${path}/`)),
    move: (from, to) => {
      moved.push(`${from} → ${to}`);
      return Promise.resolve(true);
    },
    moved,
  };
}

function describeResult(result: ApplyResult): string {
  return result.ok ? 'ok' : render(result.reason, 'en');
}

function describePlan(result: Result<Plan>): string {
  return result.ok ? 'a plan' : render(result.reason, 'en');
}

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(render(result.reason, 'en'));
  return result.value;
}

import assert from 'node:assert/strict';
import { chmodSync, lstatSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CommitStep, CreateRefStep, Plan } from '../../../src/core/plan/types';
import { render } from '../../../src/core/text/message';
import {
  applyPlan,
  pendingJournal,
  undoPlan,
  type ApplyResult,
  type EditorWriter,
} from '../../../src/host/apply-plan';
import { spliceText } from '../../../src/host/files/splice';
import { fingerprintOfUnsaved } from '../../../src/host/fingerprint';
import { editStep, planOf } from './plans';
import { temporaryRepository, type TemporaryRepository } from './temporary-repository';

const manifest = '{\r\n  "name": "示例", // 注释\r\n  "version": "1.0.0"\r\n}\r\n';

describe('applyPlan', () => {
  let repository: TemporaryRepository;
  let head: string;

  beforeEach(() => {
    repository = temporaryRepository();
    head = repository.commit('first', { 'package.json': manifest, 'other.txt': 'one\n' });
  });
  afterEach(() => repository.remove());

  const apply = (plan: Plan): Promise<ApplyResult> =>
    applyPlan(repository.root, plan, { git: true });
  const edit = (): ReturnType<typeof editStep> =>
    editStep(repository.root, 'package.json', '1.0.0', '1.1.0-测试');
  const commit = (over: Partial<CommitStep> = {}): CommitStep => ({
    type: 'commit',
    message: 'Release 1.1.0\n\n# not a comment\n',
    paths: ['package.json'],
    head,
    branch: 'refs/heads/main',
    ...over,
  });
  const tag = (name: string, over: Partial<CreateRefStep> = {}): CreateRefStep => ({
    type: 'create-ref',
    ref: `refs/tags/${name}`,
    target: 'HEAD',
    annotation: '# Heading\n\nText – 正文\n',
    ...over,
  });

  it('changes the bytes of the version and no others, and undo brings every byte back', async () => {
    const before = repository.state();
    const result = await apply(planOf(edit()));
    assert.equal(result.ok, true);
    assert.equal(repository.read('package.json'), manifest.replace('1.0.0', '1.1.0-测试'));
    assert.ok(result.ok);
    const undone = await undoPlan(repository.root, result.undo, { git: true });
    assert.equal(undone.ok, true);
    assert.deepEqual(repository.state(), before);
  });

  it('commits the plan’s files alone, tags the commit, and undo takes both back', async () => {
    repository.write('other.txt', 'two\n');
    repository.git('add', 'other.txt');
    repository.write('other.txt', 'three\n');
    const before = repository.state();
    const result = await apply(planOf(edit(), commit(), tag('v1.1.0')));
    assert.ok(result.ok, describeResult(result));
    assert.equal(
      repository.git('show', '--name-only', '--format=%s', 'HEAD'),
      'Release 1.1.0\n\npackage.json',
    );
    assert.equal(repository.git('diff', '--cached', '--name-only'), 'other.txt');
    assert.equal(repository.git('show', ':other.txt'), 'two');
    assert.equal(repository.read('other.txt'), 'three\n');
    assert.equal(repository.git('cat-file', '-t', 'v1.1.0'), 'tag');
    assert.equal(
      repository.git('tag', '-l', '--format=%(contents)', 'v1.1.0'),
      '# Heading\n\nText – 正文',
    );
    assert.equal(repository.git('log', '-1', '--format=%B'), 'Release 1.1.0\n\n# not a comment');
    const undone = await undoPlan(repository.root, result.undo, { git: true });
    assert.ok(undone.ok, describeResult(undone));
    assert.deepEqual(repository.state(), before);
    const redone = await undoPlan(repository.root, undone.undo, { git: true });
    assert.ok(redone.ok, describeResult(redone));
    assert.equal(repository.git('show', 'HEAD:package.json').includes('1.1.0-测试'), true);
    assert.equal(repository.git('diff', '--cached', '--name-only'), 'other.txt');
  });

  it('commits a file that it creates, also as the first commit, and undo leaves nothing', async () => {
    const fresh = temporaryRepository();
    try {
      const plan = planOf(
        { type: 'create-file', path: 'stemma.jsonc', text: '{}\n' },
        commit({ paths: ['stemma.jsonc'], head: undefined }),
      );
      const before = fresh.state();
      const result = await applyPlan(fresh.root, plan, { git: true });
      assert.ok(result.ok, describeResult(result));
      assert.equal(fresh.git('ls-files'), 'stemma.jsonc');
      const undone = await undoPlan(fresh.root, result.undo, { git: true });
      assert.ok(undone.ok, describeResult(undone));
      assert.deepEqual(fresh.state(), before);
    } finally {
      fresh.remove();
    }
  });

  it('makes a branch, and undo deletes it unless it has moved', async () => {
    const branch = tag('', { ref: 'refs/heads/release/1.1' });
    const { annotation: _annotation, ...plain } = branch;
    const result = await apply(planOf(plain));
    assert.ok(result.ok, describeResult(result));
    assert.equal(repository.git('rev-parse', 'release/1.1'), head);
    repository.git('switch', '--quiet', 'release/1.1');
    const refused = await undoPlan(repository.root, result.undo, { git: true });
    assert.match(describeResult(refused), /checked out/);
    repository.git('switch', '--quiet', 'main');
    const undone = await undoPlan(repository.root, result.undo, { git: true });
    assert.ok(undone.ok, describeResult(undone));
    assert.equal(repository.git('branch', '--list', 'release/*'), '');
  });

  it('does not take back a commit that a remote branch has', async () => {
    const result = await apply(planOf(edit(), commit()));
    assert.ok(result.ok, describeResult(result));
    repository.git('update-ref', 'refs/remotes/origin/main', 'HEAD');
    const before = repository.state();
    const undone = await undoPlan(repository.root, result.undo, { git: true });
    assert.match(describeResult(undone), /was pushed: it is on origin\/main/);
    assert.deepEqual(repository.state(), before);
  });

  it('keeps the mode of a file, and writes through a symbolic link inside the repository', async () => {
    chmodSync(join(repository.root, 'package.json'), 0o754);
    symlinkSync('package.json', join(repository.root, 'link.json'));
    const result = await apply(planOf(editStep(repository.root, 'link.json', '1.0.0', '2.0.0')));
    assert.ok(result.ok, describeResult(result));
    assert.equal(lstatSync(join(repository.root, 'link.json')).isSymbolicLink(), true);
    assert.equal(statSync(join(repository.root, 'package.json')).mode & 0o777, 0o754);
    assert.equal(repository.read('package.json'), manifest.replace('1.0.0', '2.0.0'));
  });

  describe('refuses before it changes anything', () => {
    const cases: readonly {
      readonly title: string;
      readonly prepare?: () => void;
      readonly plan: () => Plan;
      readonly says: RegExp;
    }[] = [
      {
        title: 'a file that was changed since the preview',
        plan: () => {
          const step = edit();
          repository.write('package.json', manifest + '\n');
          return planOf(step);
        },
        says: /changed since the preview/,
      },
      {
        title: 'a file that was deleted since the preview',
        plan: () => {
          const step = edit();
          rmSync(join(repository.root, 'package.json'));
          return planOf(step);
        },
        says: /no such file/,
      },
      {
        title: 'a file that became a folder',
        plan: () => {
          const step = edit();
          rmSync(join(repository.root, 'package.json'));
          repository.write('package.json/inner.txt', '');
          return planOf(step);
        },
        says: /not a file/,
      },
      {
        title: 'a broken symbolic link',
        plan: () => {
          const step = edit();
          rmSync(join(repository.root, 'package.json'));
          symlinkSync('nowhere', join(repository.root, 'package.json'));
          return planOf(step);
        },
        says: /leads nowhere/,
      },
      {
        title: 'a symbolic link out of the repository',
        plan: () => {
          const step = edit();
          rmSync(join(repository.root, 'package.json'));
          symlinkSync('/etc/hosts', join(repository.root, 'package.json'));
          return planOf(step);
        },
        says: /out of the repository/,
      },
      {
        title: 'a path that leads out of the repository',
        plan: () => planOf({ ...edit(), path: '../package.json' }),
        says: /out of the repository/,
      },
      {
        title: 'a path into .git',
        plan: () => planOf({ type: 'create-file', path: '.git/hooks/pre-commit', text: '' }),
        says: /out of the repository/,
      },
      {
        title: 'a read-only file',
        prepare: () => chmodSync(join(repository.root, 'package.json'), 0o444),
        plan: () => planOf(edit()),
        says: /read-only/,
      },
      {
        title: 'to create a file where one is',
        plan: () => planOf({ type: 'create-file', path: 'other.txt', text: '' }),
        says: /there already/,
      },
      {
        title: 'a commit while HEAD is elsewhere than in the preview',
        plan: () => {
          const plan = planOf(edit(), commit());
          repository.git('commit', '--quiet', '--allow-empty', '-m', 'somebody else');
          return plan;
        },
        says: /HEAD is not where it was/,
      },
      {
        title: 'a commit of a file with other changes',
        prepare: () => {
          repository.write('package.json', manifest + '\n');
          repository.git('add', 'package.json');
          repository.write('package.json', manifest + '\n\n');
        },
        plan: () => planOf(edit(), commit()),
        says: /other changes that are not committed/,
      },
      {
        title: 'a commit during a merge',
        prepare: () => repository.write('.git/MERGE_HEAD', `${head}\n`),
        plan: () => planOf(edit(), commit()),
        says: /a merge is not finished/,
      },
      {
        title: 'a commit while another Git process holds the index',
        prepare: () => repository.write('.git/index.lock', ''),
        plan: () => planOf(edit(), commit()),
        says: /[Aa]nother Git process is at work .*index\.lock/,
      },
      {
        title: 'a tag that exists',
        prepare: () => void repository.git('tag', 'v1.1.0'),
        plan: () => planOf(edit(), tag('v1.1.0')),
        says: /"refs\/tags\/v1\.1\.0": it exists already/,
      },
      {
        title: 'a tag below another tag',
        prepare: () => void repository.git('tag', 'v1'),
        plan: () => planOf(tag('v1/final')),
        says: /beside "refs\/tags\/v1"/,
      },
      {
        title: 'a tag above another tag',
        prepare: () => void repository.git('tag', 'v1/final'),
        plan: () => planOf(tag('v1')),
        says: /beside "refs\/tags\/v1\/final"/,
      },
      {
        title: 'a tag of a commit that is not there',
        plan: () => planOf(tag('v1.1.0', { target: 'f'.repeat(40) })),
        says: /there is no commit/,
      },
      ...[
        '-d',
        '--delete',
        'a..b',
        'a@{b',
        'a\u0007b',
        'a b',
        'x'.repeat(10_000),
        '.lock',
        'a~1',
      ].map((name) => ({
        title: `the name ${JSON.stringify(name.slice(0, 20))}`,
        plan: () => planOf(edit(), tag(name)),
        says: /Cannot use the name/,
      })),
      {
        title: 'a ref outside tags and branches',
        plan: () => planOf(tag('', { ref: 'refs/notes/x' })),
        says: /only tags and branches/,
      },
    ];
    for (const { title, prepare, plan, says } of cases) {
      it(title, async () => {
        prepare?.();
        const decided = plan();
        const before = repository.state();
        const result = await apply(decided);
        assert.match(describeResult(result), says);
        assert.equal(result.ok || result.rolledBack, true);
        assert.deepEqual(repository.state(), before);
        assert.equal(await pendingJournal(repository.root), undefined);
      });
    }

    it('Git steps where Git may not run', async () => {
      const before = repository.state();
      const result = await applyPlan(repository.root, planOf(edit(), commit()), { git: false });
      assert.match(describeResult(result), /Trust the workspace/);
      assert.deepEqual(repository.state(), before);
    });
  });

  describe('puts everything back when a step fails', () => {
    it('a commit hook that refuses, after it changed the file itself', async () => {
      repository.write(
        '.git/hooks/pre-commit',
        '#!/bin/sh\necho spoilt >> package.json\necho no way >&2\nexit 1\n',
      );
      chmodSync(join(repository.root, '.git/hooks/pre-commit'), 0o755);
      repository.write('other.txt', 'two\n');
      repository.git('add', 'other.txt');
      const before = repository.state();
      const result = await apply(planOf(edit(), commit(), tag('v1.1.0')));
      assert.match(describeResult(result), /no way[\s\S]*as it was before/);
      assert.deepEqual(repository.state(), before);
    });

    it('a new file whose commit a hook refuses', async () => {
      repository.write('.git/hooks/commit-msg', '#!/bin/sh\nexit 1\n');
      chmodSync(join(repository.root, '.git/hooks/commit-msg'), 0o755);
      const before = repository.state();
      const created = { type: 'create-file', path: 'stemma.jsonc', text: '{}\n' } as const;
      const result = await apply(planOf(created, commit({ paths: ['stemma.jsonc'] })));
      assert.equal(result.ok, false);
      assert.deepEqual(repository.state(), before);
    });

    it('a tag that fails after the commit was made', async () => {
      const before = repository.state();
      const result = await applyPlan(
        repository.root,
        planOf(edit(), commit(), tag('v1'), tag('v2')),
        {
          git: true,
          onStep: (step, phase) => {
            if (phase === 'before' && step.type === 'create-ref' && step.ref === 'refs/tags/v2') {
              repository.git('tag', 'v2/in-the-way', head);
            }
          },
        },
      );
      repository.git('tag', '--delete', 'v2/in-the-way');
      assert.equal(result.ok, false);
      assert.deepEqual(repository.state(), before);
    });
  });

  it('leaves a commit without Git steps alone where there is no Git repository', async () => {
    const plain = temporaryRepository({ git: false });
    try {
      plain.write('VERSION', '1.0.0\n');
      const step = editStep(plain.root, 'VERSION', '1.0.0', '1.0.1');
      const result = await applyPlan(plain.root, planOf(step), { git: false });
      assert.ok(result.ok, describeResult(result));
      assert.deepEqual(Object.keys((plain.state() as { files: object }).files), ['VERSION']);
      assert.equal(plain.read('VERSION'), '1.0.1\n');
      const refused = await applyPlan(plain.root, planOf(tag('v1')), { git: true });
      assert.match(describeResult(refused), /no Git repository/);
    } finally {
      plain.remove();
    }
  });

  it('tags a detached HEAD and a bare repository', async () => {
    repository.git('checkout', '--quiet', '--detach');
    const detached = await apply(planOf(tag('v1.0.0')));
    assert.ok(detached.ok, describeResult(detached));
    const bare = temporaryRepository({ bare: true });
    try {
      repository.git('push', '--quiet', bare.root, 'main');
      const result = await applyPlan(bare.root, planOf(tag('v1.0.0')), { git: true });
      assert.ok(result.ok, describeResult(result));
      assert.equal(bare.git('rev-parse', 'v1.0.0^{commit}'), head);
    } finally {
      bare.remove();
    }
  });

  it('finds no Git on the machine, and says so', async () => {
    const path = process.env['PATH'];
    process.env['PATH'] = '';
    try {
      const result = await apply(planOf(tag('v1.0.0')));
      assert.match(describeResult(result), /Git was not found/);
    } finally {
      process.env['PATH'] = path;
    }
  });

  describe('in an editor with unsaved changes', () => {
    const text = '{ "version": "1.0.0", "unsaved": true }';
    const step = (): ReturnType<typeof editStep> => ({
      ...edit(),
      fingerprint: fingerprintOfUnsaved(text),
      edits: [
        {
          slot: '/version',
          offset: 14,
          length: 5,
          byteOffset: 14,
          byteLength: 5,
          before: '1.0.0',
          after: '1.0.1',
        },
      ],
    });
    const editorOf = (open: Map<string, string>): EditorWriter => ({
      unsavedText: (path) => open.get(path),
      encodingOf: () => 'utf8',
      edit: async (path, edits, expected) => {
        if (open.get(path) !== expected) return false;
        open.set(path, spliceText(expected, edits));
        return true;
      },
      openBelow: () => [],
      move: () => Promise.resolve(false),
    });

    it('edits the document and leaves the disk alone; undo edits it back', async () => {
      const open = new Map([['package.json', text]]);
      const options = { git: true, editor: editorOf(open) };
      const result = await applyPlan(repository.root, planOf(step()), options);
      assert.ok(result.ok, describeResult(result));
      assert.equal(open.get('package.json'), text.replace('1.0.0', '1.0.1'));
      assert.equal(repository.read('package.json'), manifest);
      const undone = await undoPlan(repository.root, result.undo, options);
      assert.ok(undone.ok, describeResult(undone));
      assert.equal(open.get('package.json'), text);
    });

    it('refuses when the document was typed in or saved since the preview', async () => {
      for (const open of [new Map([['package.json', `${text} `]]), new Map<string, string>()]) {
        const result = await applyPlan(repository.root, planOf(step()), {
          git: true,
          editor: editorOf(open),
        });
        assert.match(describeResult(result), /changed since the preview/);
      }
    });

    it('refuses when the editor holds the file in another encoding, since a save would destroy it', async () => {
      // "\u7248" in GBK.
      writeFileSync(join(repository.root, 'package.json'), Buffer.from([0xb0, 0xe6, 0x0a]));
      const open = new Map([['package.json', text]]);
      const result = await applyPlan(repository.root, planOf(step()), {
        git: true,
        editor: editorOf(open),
      });
      assert.match(describeResult(result), /another encoding than the file's own, gb18030/);
      assert.equal(open.get('package.json'), text);
    });

    it('never overwrites the disk below a document that became unsaved since the preview', async () => {
      const editor = editorOf(new Map([['package.json', text]]));
      const result = await applyPlan(repository.root, planOf(edit()), { git: true, editor });
      assert.match(describeResult(result), /changed since the preview/);
      assert.equal(repository.read('package.json'), manifest);
    });

    it('takes the edit back when a later step fails', async () => {
      const open = new Map([['package.json', text]]);
      const result = await applyPlan(repository.root, planOf(step(), tag('v1')), {
        git: true,
        editor: editorOf(open),
        onStep: (done, phase) => {
          if (done.type === 'create-ref' && phase === 'before') throw new Error('stop');
        },
      });
      assert.equal(result.ok, false);
      assert.equal(open.get('package.json'), text);
    });
  });
});

function describeResult(result: ApplyResult): string {
  return result.ok ? 'ok' : render(result.reason, 'en');
}

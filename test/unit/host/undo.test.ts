import assert from 'node:assert/strict';
import { chmodSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plan } from '../../../src/core/plan/types';
import { render } from '../../../src/core/text/message';
import { applyPlan, lastChange, undoPlan } from '../../../src/host/apply-plan';
import { offerPush, pushChange } from '../../../src/host/push-change';
import { editStep, planOf } from './plans';
import { temporaryRepository, type TemporaryRepository } from './temporary-repository';

describe('the last change', () => {
  let repository: TemporaryRepository;
  let head: string;

  beforeEach(() => {
    repository = temporaryRepository();
    head = repository.commit('first', { VERSION: '1.0.0\n', 'a.txt': '1.0.0 甲\r\n' });
  });
  afterEach(() => repository.remove());

  const release = (): Plan =>
    planOf(
      editStep(repository.root, 'VERSION', '1.0.0', '1.1.0'),
      editStep(repository.root, 'a.txt', '1.0.0', '1.1.0'),
      {
        type: 'commit',
        message: 'Release',
        paths: ['VERSION', 'a.txt'],
        head,
        branch: 'refs/heads/main',
      },
      { type: 'create-ref', ref: 'refs/tags/v1.1.0', target: 'HEAD', annotation: 'Release' },
    );
  const apply = async (plan = release()): Promise<void> => {
    const result = await applyPlan(repository.root, plan, { git: true });
    assert.ok(result.ok, result.ok ? '' : render(result.reason, 'en'));
  };
  /** Undoes what is kept on the disk, as another process would; the reason where that is refused. */
  const undo = async (): Promise<string> => {
    const last = await lastChange(repository.root);
    assert.ok(last);
    const result = await undoPlan(repository.root, last.applied, { git: true });
    return result.ok ? '' : render(result.reason, 'en');
  };

  it('is taken back with files, commit and tag, and then forgotten', async () => {
    const before = repository.state();
    await apply();
    assert.equal(await undo(), '');
    assert.deepEqual(repository.state(), before);
    assert.equal(await lastChange(repository.root), undefined);
  });

  it('is named with everything that was built upon it', async () => {
    await apply();
    repository.commit('another', { b: 'b' });
    repository.git('tag', '--force', 'v1.1.0', 'HEAD');
    repository.write('VERSION', 'mine\n');
    const before = repository.state();
    const reason = await undo();
    for (const part of [
      /"VERSION" was changed/,
      /Commits were made upon .*: 1/,
      /v1\.1\.0 was moved/,
    ])
      assert.match(reason, part);
    assert.deepEqual(repository.state(), before);
    assert.ok(await lastChange(repository.root));
  });

  it('is not taken back on another branch, or where the tag is gone', async () => {
    await apply();
    repository.git('switch', '--quiet', '--create', 'other');
    repository.git('tag', '--delete', 'v1.1.0');
    const reason = await undo();
    assert.match(reason, /made on main, and other is checked out/);
    assert.match(reason, /v1\.1\.0 was deleted/);
  });

  for (const [title, text] of [
    ['no JSON', '{'],
    ['of a later format', '{"format":2}'],
    ['of another shape', '{"format":1,"applied":{"plan":{},"inverse":[]},"pushedTo":[]}'],
    [
      'with a step that nobody knows',
      '{"format":1,"applied":{"plan":{"title":{},"steps":[{"type":"toString"}]},"inverse":{"title":{},"steps":[]}},"pushedTo":[]}',
    ],
  ] as const) {
    it(`is none where what is kept is ${title}`, async () => {
      await apply();
      writeFileSync(join(repository.root, '.git', 'stemma-last-change.json'), text);
      assert.equal(await lastChange(repository.root), undefined);
    });
  }

  it('leaves no file around where there is no Git', async () => {
    const plain = temporaryRepository({ git: false });
    try {
      plain.write('VERSION', '1.0.0\n');
      const plan = planOf(editStep(plain.root, 'VERSION', '1.0.0', '2.0.0'));
      const result = await applyPlan(plain.root, plan, { git: false });
      assert.ok(result.ok);
      assert.deepEqual(readdirSync(plain.root), ['VERSION']);
      assert.equal((await undoPlan(plain.root, result.undo, { git: false })).ok, true);
      assert.equal(plain.read('VERSION'), '1.0.0\n');
    } finally {
      plain.remove();
    }
  });

  describe('with a remote', () => {
    let remote: TemporaryRepository;
    beforeEach(() => {
      remote = temporaryRepository();
      remote.git('config', 'core.bare', 'true');
      repository.git('remote', 'add', 'origin', join(remote.root, '.git'));
    });
    afterEach(() => remote.remove());

    it('is pushed whole, and not taken back then', async () => {
      await apply();
      const offer = await offerPush(repository.root);
      assert.ok(offer.ok);
      assert.deepEqual(offer.value.refs, ['refs/heads/main', 'refs/tags/v1.1.0']);
      assert.deepEqual(offer.value.remotes, ['origin']);
      const pushed = await pushChange(repository.root, offer.value, 'origin');
      assert.ok(pushed.ok, pushed.ok ? '' : render(pushed.reason, 'en'));
      assert.equal(remote.git('rev-parse', 'v1.1.0^{commit}'), repository.git('rev-parse', 'main'));
      assert.deepEqual((await lastChange(repository.root))?.pushedTo, ['origin']);
      const reason = await undo();
      assert.match(reason, /v1\.1\.0 was pushed: origin has it/);
      assert.match(reason, /was pushed: it is on origin\/main\. v1/);
    });

    it('is not taken back where somebody pushed the tag by hand', async () => {
      await apply();
      repository.git('push', '--quiet', 'origin', 'v1.1.0');
      assert.match(await undo(), /v1\.1\.0 was pushed: origin has it/);
    });

    it('is sent as a whole or not at all', async () => {
      await apply();
      remote.git('config', 'receive.denyDeletes', 'true');
      const hook = join(remote.root, '.git', 'hooks', 'update');
      writeFileSync(hook, '#!/bin/sh\ncase "$1" in refs/tags/*) echo no tags >&2; exit 1;; esac\n');
      chmodSync(hook, 0o755);
      const offer = await offerPush(repository.root);
      assert.ok(offer.ok);
      const pushed = await pushChange(repository.root, offer.value, 'origin');
      assert.match(
        pushed.ok ? '' : render(pushed.reason, 'en'),
        /Cannot push to "origin", and nothing/,
      );
      assert.equal(remote.git('for-each-ref'), '');
      assert.equal(await undo(), '');
    });

    it('is taken back where the remote cannot be reached', async () => {
      await apply();
      repository.git('remote', 'set-url', 'origin', join(remote.root, 'nowhere'));
      const last = await lastChange(repository.root);
      assert.ok(last);
      const result = await undoPlan(repository.root, last.applied, { git: true });
      assert.ok(result.ok);
      assert.match(
        result.notes.map((note) => render(note, 'en')).join(),
        /"origin" did not answer/,
      );
    });
  });
});

describe('a commit hook', () => {
  let repository: TemporaryRepository;
  let plan: Plan;
  beforeEach(() => {
    repository = temporaryRepository();
    const head = repository.commit('first', { 'package.json': '{ "version": "1.0.0" }\n', b: 'b' });
    repository.write('staged', 'staged\n');
    repository.git('add', 'staged');
    plan = planOf(
      editStep(repository.root, 'package.json', '1.0.0', '1.1.0'),
      {
        type: 'commit',
        message: 'Release',
        paths: ['package.json'],
        head,
        branch: 'refs/heads/main',
      },
      { type: 'create-ref', ref: 'refs/tags/v1.1.0', target: 'HEAD', annotation: 'Release' },
    );
  });
  afterEach(() => repository.remove());

  /** What a hook does to other files is its own affair. */
  const stateWithoutFiles = (): unknown => ({
    ...(repository.state() as object),
    files: undefined,
  });
  const hook = (name: string, body: string): void => {
    const file = join(repository.root, '.git', 'hooks', name);
    writeFileSync(file, `#!/bin/sh\n${body}\n`);
    chmodSync(file, 0o755);
  };

  const format = `sed 's/{ /{/; s/ }/}/' package.json > x && cat x > package.json && rm x`;
  for (const [title, name, body, expected] of [
    [
      'that fails',
      'pre-commit',
      'echo no >&2; exit 1',
      /Git says: no.*hooks are in force: pre-commit/s,
    ],
    ['that dislikes the message', 'commit-msg', 'exit 1', /in force: commit-msg/],
    [
      'that changes a file and fails',
      'pre-commit',
      'echo x >> package.json; exit 1',
      /in force: pre-commit/,
    ],
    [
      'that formats a file and stages it',
      'pre-commit',
      `${format}; git add package.json`,
      /"package\.json" as planned: a commit hook \(pre-commit\) changed it: line 1 is "\{"version/,
    ],
    [
      'that formats a file behind the commit',
      'post-commit',
      format,
      /"package\.json".*\(post-commit\) changed it/,
    ],
    [
      'that puts something else into the commit',
      'pre-commit',
      'printf other > y; id=$(git hash-object -w y); rm y; git update-index --cacheinfo 100644,$id,package.json',
      /changed it: line 1 is "other"/,
    ],
    [
      'that takes a file out of the commit',
      'pre-commit',
      'git reset -q HEAD package.json; echo c > b; git add b',
      /the change is not in the commit/,
    ],
  ] as const) {
    it(`${title} takes the whole change back`, async () => {
      const before = stateWithoutFiles();
      hook(name, body);
      const result = await applyPlan(repository.root, plan, { git: true });
      assert.equal(result.ok, false);
      assert.match(render(result.reason, 'en'), expected);
      assert.equal(result.rolledBack, true);
      assert.equal(repository.read('package.json'), '{ "version": "1.0.0" }\n');
      assert.deepEqual(stateWithoutFiles(), before);
      assert.equal(await lastChange(repository.root), undefined);
    });
  }

  it('that adds other files is told, and the change stands', async () => {
    hook('pre-commit', 'echo c > c; git add c');
    const result = await applyPlan(repository.root, plan, { git: true });
    assert.ok(result.ok);
    assert.match(result.notes.map((note) => render(note, 'en')).join(), /other files.*: c\./);
  });

  it('is not blamed where Git converts line ends', async () => {
    writeFileSync(join(repository.root, '.gitattributes'), '* text=auto\n*.json eol=crlf\n');
    const head = repository.commit('ends', { 'package.json': '{ "version": "1.0.0" }\r\n' });
    const crlf = planOf(editStep(repository.root, 'package.json', '1.0.0', '1.1.0'), {
      type: 'commit',
      message: 'Release',
      paths: ['package.json'],
      head,
      branch: 'refs/heads/main',
    });
    const result = await applyPlan(repository.root, crlf, { git: true });
    assert.ok(result.ok, result.ok ? '' : render(result.reason, 'en'));
    assert.match(readFileSync(join(repository.root, 'package.json'), 'utf8'), /1\.1\.0" \}\r\n/);
  });
});

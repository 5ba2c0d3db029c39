import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { render } from '../../../src/core/text/message';
import { findRepository } from '../../../src/host/find-repository';
import {
  listRefs,
  pendingOperation,
  readGitState,
  refDetails,
  runGit,
} from '../../../src/host/git';
import { parseStatus } from '../../../src/host/git/state';
import { temporaryRepository, type TemporaryRepository } from './temporary-repository';

describe('Git', () => {
  let repository: TemporaryRepository;
  let first: string;

  beforeEach(() => {
    repository = temporaryRepository();
    first = repository.commit('first', { 'a.txt': 'a\n', '名 称.txt': 'b\n' });
  });
  afterEach(() => repository.remove());

  const state = async (): Promise<
    Extract<Awaited<ReturnType<typeof readGitState>>, { ok: true }>['state']
  > => {
    const place = await findRepository(repository.root);
    assert.ok(place?.gitDir !== undefined);
    const result = await readGitState({ ...place, gitDir: place.gitDir });
    assert.ok(result.ok);
    return result.state;
  };

  it('lists every ref with the id that it holds', async () => {
    repository.git('tag', 'v1');
    repository.git('tag', '-a', '-m', 'x', '版本-2');
    const result = await listRefs(repository.root);
    assert.ok(result.ok);
    assert.deepEqual(
      result.refs.map(({ ref }) => ref),
      ['refs/heads/main', 'refs/tags/v1', 'refs/tags/版本-2'],
    );
    assert.equal(result.refs[1]?.id, first);
    assert.equal(result.refs[2]?.id, repository.git('rev-parse', '版本-2'));
  });

  it('lists no ref in an empty repository', async () => {
    const empty = temporaryRepository();
    try {
      assert.deepEqual(await listRefs(empty.root), { ok: true, refs: [] });
    } finally {
      empty.remove();
    }
  });

  it('tells date, person, subject and target of a few refs', async () => {
    repository.git('tag', 'light');
    const script =
      'GIT_COMMITTER_DATE="2024-05-06T07:08:09+0800" git tag -a -m "标题\n\nmore" annotated';
    execFileSync('sh', ['-c', script], { cwd: repository.root });
    const listed = await listRefs(repository.root);
    assert.ok(listed.ok);
    const lost = { ref: 'refs/tags/lost', id: 'f'.repeat(40) };
    const result = await refDetails(repository.root, [lost, ...listed.refs]);
    assert.ok(result.ok);
    assert.deepEqual(result.details.get('refs/tags/annotated'), {
      ref: 'refs/tags/annotated',
      annotated: true,
      target: first,
      subject: '标题',
      person: 'Ada',
      email: 'ada@example.com',
      date: '2024-05-06T07:08:09+08:00',
    });
    assert.equal(result.details.get('refs/tags/light')?.annotated, false);
    assert.equal(result.details.get('refs/tags/light')?.subject, 'first');
    assert.equal(result.details.has('refs/tags/lost'), false);
  });

  it('reads a subject that was committed in another encoding', async () => {
    const gbk = Buffer.concat([Buffer.from([0xb0, 0xe6, 0xb1, 0xbe]), Buffer.from('\n')]);
    execFileSync(
      'git',
      ['-c', 'i18n.commitEncoding=GBK', 'commit', '-q', '--allow-empty', '-F', '-'],
      {
        cwd: repository.root,
        input: gbk,
      },
    );
    const listed = await listRefs(repository.root);
    assert.ok(listed.ok);
    const result = await refDetails(repository.root, listed.refs);
    assert.equal(result.ok && result.details.get('refs/heads/main')?.subject, '版本');
  });

  it('tells HEAD and what is not committed, whatever the names', async () => {
    repository.write('a.txt', 'changed\n');
    repository.write('新 文件.txt', 'new\n');
    repository.git('mv', '名 称.txt', '改 名.txt');
    const { head, changedPaths, bare, pending } = await state();
    assert.deepEqual(head, { branch: 'refs/heads/main', commit: first });
    assert.deepEqual(
      [...changedPaths].sort(),
      ['a.txt', '名 称.txt', '改 名.txt', '新 文件.txt'].sort(),
    );
    assert.equal(bare, false);
    assert.equal(pending, undefined);
  });

  it('tells a detached HEAD, an unborn branch and a bare repository', async () => {
    repository.git('checkout', '--quiet', '--detach');
    assert.deepEqual((await state()).head, { commit: first });
    const [unborn, bare] = [temporaryRepository(), temporaryRepository({ bare: true })];
    try {
      repository.git('push', '--quiet', bare.root, 'HEAD:refs/heads/main');
      const read = async (root: string): Promise<unknown> => {
        const place = await findRepository(root);
        const result = await readGitState({ ...place, gitDir: place?.gitDir ?? '' } as never);
        return result.ok && [result.state.head, result.state.bare];
      };
      assert.deepEqual(await read(unborn.root), [{ branch: 'refs/heads/main' }, false]);
      assert.deepEqual(await read(bare.root), [{ branch: 'refs/heads/main', commit: first }, true]);
    } finally {
      unborn.remove();
      bare.remove();
    }
  });

  it('sees a rebase, a merge, a cherry-pick and a bisect that are not finished', async () => {
    repository.git('branch', 'other');
    repository.commit('mine', { 'a.txt': 'mine\n' });
    repository.git('switch', '--quiet', 'other');
    repository.commit('theirs', { 'a.txt': 'theirs\n' });
    const stop = (...args: string[]): void => assert.throws(() => repository.git(...args));
    for (const [operation, begin, end] of [
      ['rebase', ['rebase', 'main'], ['rebase', '--abort']],
      ['merge', ['merge', 'main'], ['merge', '--abort']],
      ['cherry-pick', ['cherry-pick', 'main'], ['cherry-pick', '--abort']],
    ] as const) {
      stop(...begin);
      assert.equal((await state()).pending, operation);
      repository.git(...end);
      assert.equal((await state()).pending, undefined);
    }
    repository.git('bisect', 'start');
    assert.equal((await state()).pending, 'bisect');
  });

  it('knows operations that leave no conflict here by their marks', async () => {
    const gitDir = join(repository.root, '.git');
    repository.write('.git/REVERT_HEAD', first);
    assert.equal(await pendingOperation(gitDir), 'revert');
    mkdirSync(join(gitDir, 'rebase-apply'));
    assert.equal(await pendingOperation(gitDir), 'rebase');
    repository.write('.git/rebase-apply/applying', '');
    assert.equal(await pendingOperation(gitDir), 'am');
  });

  it('reads the records of git status', () => {
    const zeros = '0'.repeat(40);
    const text = [
      '# branch.oid (initial)',
      '# branch.head main',
      `1 .M N... 100644 100644 100644 ${zeros} ${zeros} a b.txt`,
      `u UU N... 100644 100644 100644 100644 ${zeros} ${zeros} ${zeros} c d`,
      '? e f',
      '',
    ].join('\0');
    assert.deepEqual(parseStatus(text), {
      head: { branch: 'refs/heads/main' },
      changedPaths: ['a b.txt', 'c d', 'e f'],
    });
  });

  it('is not hurt by the environment or the configuration of a repository', async () => {
    repository.git('config', 'core.fsmonitor', 'touch pwned; false');
    const before = process.env['GIT_DIR'];
    process.env['GIT_DIR'] = '/nowhere';
    try {
      assert.equal((await state()).head.commit, first);
    } finally {
      if (before === undefined) delete process.env['GIT_DIR'];
      else process.env['GIT_DIR'] = before;
    }
    assert.deepEqual(readdirSync(repository.root).sort(), ['.git', 'a.txt', '名 称.txt']);
  });

  it('keeps to the configuration that the person chose by the environment', async () => {
    repository.write('own.config', '[user]\n\tname = Grace\n');
    process.env['GIT_CONFIG_GLOBAL'] = join(repository.root, 'own.config');
    try {
      const name = await runGit(repository.root, ['config', '--global', 'user.name']);
      assert.equal(name.ok && name.output.toString(), 'Grace\n');
    } finally {
      delete process.env['GIT_CONFIG_GLOBAL'];
    }
  });

  it('says what Git said when it fails, and stops when it is cancelled', async () => {
    const failed = await runGit(repository.root, ['cat-file', '-t', 'nonsense']);
    assert.ok(!failed.ok);
    assert.equal(failed.cause, 'failed');
    assert.match(
      render(failed.reason, 'en'),
      /Cannot run "git cat-file": Git says: fatal:.*nonsense/,
    );
    const silent = await runGit(repository.root, ['rev-parse', '--verify', '--quiet', 'nonsense']);
    assert.equal(!silent.ok && silent.exitCode, 1);
    const aborted = await runGit(repository.root, ['version'], { signal: AbortSignal.abort() });
    assert.equal(!aborted.ok && aborted.cause, 'cancelled');
    // Waits for its standard input, which nobody closes.
    const waiting = await runGit(repository.root, ['cat-file', '--batch'], {
      signal: AbortSignal.timeout(100),
    });
    assert.equal(!waiting.ok && waiting.cause, 'cancelled');
  });
});

describe('findRepository', () => {
  it('finds the root, without Git, from any folder or file in it', async () => {
    const repository = temporaryRepository();
    try {
      repository.write('a/b/c.txt', '');
      const place = await findRepository(join(repository.root, 'a', 'b', 'c.txt'));
      const gitDir = join(repository.root, '.git');
      assert.deepEqual(place, { root: repository.root, gitDir, commonDir: gitDir, bare: false });
    } finally {
      repository.remove();
    }
  });

  it('finds a worktree with the refs that it shares', async () => {
    const repository = temporaryRepository();
    try {
      repository.commit('first');
      repository.git('worktree', 'add', '--quiet', 'tree');
      const place = await findRepository(join(repository.root, 'tree'));
      assert.deepEqual(place, {
        root: join(repository.root, 'tree'),
        gitDir: join(repository.root, '.git', 'worktrees', 'tree'),
        commonDir: join(repository.root, '.git'),
        bare: false,
      });
    } finally {
      repository.remove();
    }
  });

  it('finds a bare repository, a folder with a policy alone, and nothing', async () => {
    const bare = temporaryRepository({ bare: true });
    const plain = temporaryRepository({ git: false });
    try {
      assert.equal((await findRepository(bare.root))?.bare, true);
      plain.write('sub/x.txt', '');
      assert.equal(await findRepository(join(plain.root, 'sub')), undefined);
      plain.write('stemma.jsonc', '{}');
      assert.deepEqual(await findRepository(join(plain.root, 'sub')), {
        root: plain.root,
        bare: false,
      });
    } finally {
      bare.remove();
      plain.remove();
    }
  });
});

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lineRepository, statesIn, type LineRepository } from './line-repository';

describe('which fixes have reached which line', () => {
  let lines: LineRepository;
  const start = (...init: readonly string[]): void => {
    lines = lineRepository(...init);
    lines.fix('base');
  };
  afterEach(() => lines.repository.remove());

  const at = (branch: string): string => lines.git('switch', '--quiet', branch);
  const branch = (name: string, from = 'HEAD'): string =>
    lines.git('switch', '--quiet', '--create', name, from);
  const tag = (name: string): string => lines.git('tag', name);
  const merge = (name: string): string =>
    lines.git('merge', '--quiet', '--no-ff', '--no-edit', name);
  const pick = (id: string, ...options: string[]): string =>
    lines.git('cherry-pick', ...options, id);

  /** main, release/1.2 with v1.2.0, release/1.3 with v1.3.0, a hotfix of 1.2 with one fix. */
  function twoLines(...init: readonly string[]): string {
    start(...init);
    branch('release/1.2');
    lines.fix('polish');
    tag('v1.2.0');
    at('main');
    lines.fix('feature');
    branch('release/1.3');
    tag('v1.3.0');
    at('main');
    lines.fix('later');
    branch('hotfix/1.2.1', 'v1.2.0');
    return lines.fix('hot');
  }

  it('is missing from its own release branch, every newer line and main', async () => {
    twoLines();
    assert.deepEqual(await lines.rows(), [
      'hotfix/1.2.1 hot: release/1.2 missing, release/1.3 missing, main missing',
    ]);
    assert.deepEqual((await lines.history()).merges.untold, []);
  });

  it('counts what was made on a branch of a released line, whatever was released of it since', async () => {
    start();
    tag('v1.2.0');
    branch('release/1.2');
    lines.fix('old');
    tag('v1.2.1');
    lines.fix('new');
    at('main');
    lines.fix('later');
    assert.deepEqual(await lines.rows(), [
      'release/1.2 old: main missing',
      'release/1.2 new: main missing',
    ]);
  });

  it('is told from the first commit on', async () => {
    start();
    branch('release/1.2');
    branch('release/1.3');
    lines.git('tag', 'v1.3.0');
    const { merges } = await lines.history();
    assert.deepEqual([merges.rows, merges.untold], [[], []]);
  });

  it('is merged where the commit itself arrived, and merge commits are no fixes', async () => {
    twoLines();
    at('release/1.2');
    merge('hotfix/1.2.1');
    at('main');
    merge('release/1.2');
    assert.deepEqual(await lines.rows(), [
      'hotfix/1.2.1 hot: release/1.2 merged, release/1.3 missing, main merged',
    ]);
  });

  it('is told by its patch, whatever the commit is called', async () => {
    const hot = twoLines();
    at('main');
    pick(hot);
    lines.git('commit', '--quiet', '--amend', '--message', 'Another name');
    const { merges } = await lines.history();
    const [, , cell] = merges.rows[0]?.cells ?? [];
    assert.deepEqual([cell?.state, cell?.by], ['same-patch', lines.git('rev-parse', 'main')]);
  });

  it('is told by the trailer of a cherry-pick whose patch differs', async () => {
    const hot = twoLines();
    at('release/1.3');
    pick(hot, '-x');
    lines.repository.write('hot', 'resolved otherwise\n');
    lines.git('commit', '--quiet', '--all', '--amend', '--no-edit');
    assert.deepEqual(await lines.rows(), [
      'hotfix/1.2.1 hot: release/1.2 missing, release/1.3 picked, main missing',
      'release/1.3 hot: main missing',
    ]);
  });

  it('counts for a backport that names the commit of the main branch', async () => {
    twoLines();
    at('main');
    const original = lines.fix('first here');
    at('hotfix/1.2.1');
    pick(original, '-x');
    lines.repository.write('first here', 'for the old line\n');
    lines.git('commit', '--quiet', '--all', '--amend', '--no-edit');
    assert.equal(
      (await lines.rows())[1],
      'hotfix/1.2.1 first here: release/1.2 missing, release/1.3 missing, main picked',
    );
  });

  it('is exempt where the policy says so, with the reason, unless it is there all the same', async () => {
    const hot = twoLines();
    lines.policy({ exempt: [{ fix: hot.slice(0, 9), in: 'release/*', reason: 'not there' }] });
    const { merges } = await lines.history();
    const cells = merges.rows[0]?.cells ?? [];
    assert.deepEqual(
      cells.map(({ state, reason }) => [state, reason]),
      [
        ['exempt', 'not there'],
        ['exempt', 'not there'],
        ['missing', undefined],
      ],
    );
  });

  it('tells of exemptions whose commit is not there', async () => {
    twoLines();
    const stray = { fix: 'abcdef0123', in: '*', reason: 'gone' };
    lines.policy({ exempt: [stray] });
    const [found, ...others] = (await lines.history()).merges.strayExemptions;
    assert.deepEqual([{ ...found }, others], [stray, []]);
  });

  it('does not count the commit of a release, nor one that changes nothing', async () => {
    twoLines();
    lines.repository.commit('Release 1.2.1', {
      'package.json': '{"name":"a","version":"1.2.1"}\n',
      'CHANGELOG.md': '# Changelog\n',
    });
    tag('v1.2.1');
    lines.git('commit', '--quiet', '--allow-empty', '--message', 'Build again');
    assert.equal((await lines.rows()).length, 1);
  });

  it('counts a fix that a release tag points to', async () => {
    twoLines();
    tag('v1.2.1');
    assert.equal((await lines.rows()).length, 1);
  });

  it('needs nothing of what its own line took back', async () => {
    const hot = twoLines();
    lines.git('revert', '--no-edit', hot);
    assert.deepEqual(
      (await lines.rows()).map((row) => row.replace(/^.*?: /, '')),
      Array.from({ length: 2 }, () => 'release/1.2 reverted, release/1.3 reverted, main reverted'),
    );
  });

  it('needs the taking back where the fix had arrived', async () => {
    const hot = twoLines();
    at('main');
    merge('hotfix/1.2.1');
    at('hotfix/1.2.1');
    lines.git('revert', '--no-edit', hot);
    assert.deepEqual(
      (await lines.rows())[1]?.split(': ')[1],
      'release/1.2 reverted, release/1.3 reverted, main missing',
    );
  });

  it('leaves out what was made on main and merged into a line', async () => {
    start();
    branch('release/1.2');
    tag('v1.2.0');
    at('main');
    branch('release/1.3');
    lines.fix('polish');
    tag('v1.3.0');
    at('main');
    lines.fix('of main');
    at('release/1.2');
    lines.fix('of 1.2');
    merge('main');
    assert.deepEqual(await lines.rows(), ['release/1.2 of 1.2: release/1.3 missing, main missing']);
  });

  it('leaves out ended lines', async () => {
    twoLines();
    lines.policy({ ended: ['release/1.3'] });
    assert.deepEqual(await lines.rows(), ['hotfix/1.2.1 hot: release/1.2 missing, main missing']);
  });

  it('takes a remote branch where there is no local one', async () => {
    twoLines();
    lines.git('remote', 'add', 'up/stream', 'nowhere');
    lines.git('update-ref', 'refs/remotes/up/stream/hotfix/1.2.1', 'hotfix/1.2.1');
    at('main');
    lines.git('branch', '-D', 'hotfix/1.2.1');
    assert.deepEqual(await lines.rows(), [
      'hotfix/1.2.1 hot: release/1.2 missing, release/1.3 missing, main missing',
    ]);
  });

  it('is the same with SHA-256', async () => {
    const hot = twoLines('--object-format=sha256');
    at('main');
    pick(hot);
    assert.equal(hot.length, 64);
    assert.deepEqual(await lines.rows(), [
      'hotfix/1.2.1 hot: release/1.2 missing, release/1.3 missing, main same-patch',
    ]);
  });

  it('is the same in a work tree of its own', async () => {
    twoLines();
    const path = `${lines.repository.root}-tree`;
    lines.git('worktree', 'add', '--quiet', path, 'main');
    try {
      execFileSync('cp', [join(lines.repository.root, 'stemma.jsonc'), path]);
      assert.deepEqual(statesIn(await lines.history(path)), await lines.rows());
    } finally {
      rmSync(path, { recursive: true });
    }
  });

  it('works with more lines than a word has bits', async () => {
    start();
    for (let minor = 0; minor < 40; minor++) {
      branch(`release/1.${minor}`, 'main');
      lines.git('commit', '--quiet', '--allow-empty', '--message', 'cut');
      tag(`v1.${minor}.0`);
      at('main');
      lines.git('commit', '--quiet', '--allow-empty', '--message', 'on');
    }
    at('release/1.0');
    lines.fix('old');
    at('release/1.39');
    merge('release/1.0');
    const [row] = (await lines.history()).merges.rows;
    const states = row?.cells.map(({ state }) => state) ?? [];
    assert.equal(states.length, 40);
    assert.deepEqual(
      states.map((state, index) => (state === 'merged' ? index : -1)).filter((index) => index >= 0),
      [38],
    );
  });

  it('never says missing in a shallow clone', async () => {
    twoLines();
    const clone = mkdtempSync(join(tmpdir(), 'stemma-shallow-'));
    try {
      const url = `file://${lines.repository.root}`;
      const args = ['clone', '--quiet', '--depth=1', '--no-single-branch', url, clone];
      execFileSync('git', args, { stdio: 'pipe' });
      execFileSync('cp', [join(lines.repository.root, 'stemma.jsonc'), clone]);
      const history = await lines.history(clone);
      assert.deepEqual(
        history.merges.rows
          .flatMap(({ cells }) => cells)
          .filter(({ state }) => state === 'missing'),
        [],
      );
      assert.ok(history.merges.untold.some(({ name }) => name === 'hotfix/1.2.1'));
    } finally {
      rmSync(clone, { recursive: true });
    }
  });

  it('never says missing where a partial clone lacks the files', async () => {
    const hot = twoLines();
    at('main');
    pick(hot);
    lines.git('config', 'uploadpack.allowFilter', 'true');
    const clone = mkdtempSync(join(tmpdir(), 'stemma-partial-'));
    try {
      const url = `file://${lines.repository.root}`;
      const args = ['clone', '--quiet', '--filter=blob:none', '--no-checkout', url, clone];
      execFileSync('git', args, { stdio: 'pipe' });
      execFileSync('cp', [join(lines.repository.root, 'stemma.jsonc'), clone]);
      const states = statesIn(await lines.history(clone));
      assert.deepEqual(states, [
        'hotfix/1.2.1 hot: release/1.2 missing, release/1.3 missing, main unknown',
      ]);
    } finally {
      rmSync(clone, { recursive: true });
    }
  });

  it('reads bytes of any encoding', async () => {
    twoLines();
    lines.repository.write('gbk.txt', Buffer.from([0xd6, 0xd0, 0xce, 0xc4, 10]));
    lines.git('add', 'gbk.txt');
    lines.git('commit', '--quiet', '--message', '修正 gbk');
    const id = lines.git('rev-parse', 'HEAD');
    at('main');
    pick(id);
    assert.equal((await lines.rows())[1]?.split('main ')[1], 'same-patch');
  });
});

describe('where a hotfix branch was cut', () => {
  let lines: LineRepository;
  beforeEach(() => {
    lines = lineRepository();
    lines.fix('base');
    lines.git('tag', 'v1.2.0');
  });
  afterEach(() => lines.repository.remove());

  const git = (...args: string[]): string => lines.git(...args);
  const hotfix = (from: string): string =>
    git('switch', '--quiet', '--create', 'hotfix/1.2.1', from);
  const cases: readonly [string, () => void, string][] = [
    ['at the tag, without a commit', () => hotfix('v1.2.0'), 'at-tag'],
    [
      'at the tag, while main went on',
      () => {
        lines.fix('later');
        hotfix('v1.2.0');
        lines.fix('hot');
      },
      'at-tag',
    ],
    [
      'from main, later than the tag',
      () => {
        lines.fix('later');
        hotfix('main');
        lines.fix('hot');
      },
      'elsewhere refs/heads/main',
    ],
    [
      'from main, later than the tag, without a commit',
      () => {
        lines.fix('later');
        hotfix('main');
      },
      'elsewhere refs/heads/main',
    ],
    [
      'at the tag, and main followed by fast-forward',
      () => {
        hotfix('v1.2.0');
        lines.fix('hot');
        git('switch', '--quiet', 'main');
        git('merge', '--quiet', '--ff-only', 'hotfix/1.2.1');
      },
      'at-tag',
    ],
    [
      'at the tag, and merged into main',
      () => {
        lines.fix('later');
        hotfix('v1.2.0');
        lines.fix('hot');
        git('switch', '--quiet', 'main');
        git('merge', '--quiet', '--no-edit', 'hotfix/1.2.1');
      },
      'at-tag',
    ],
    [
      'at the tag, and main merged into it',
      () => {
        lines.fix('later');
        hotfix('v1.2.0');
        lines.fix('hot');
        git('merge', '--quiet', '--no-edit', 'main');
      },
      'at-tag',
    ],
    [
      'from nothing that the tag is on',
      () => {
        git('switch', '--quiet', '--orphan', 'hotfix/1.2.1');
        lines.fix('alone');
      },
      'elsewhere',
    ],
  ];
  for (const [title, build, expected] of cases) {
    it(`is told: ${title}`, async () => {
      build();
      assert.equal(await lines.origin('hotfix/1.2.1'), expected);
    });
  }

  it('is told for the tag that its name asks for, not an older one', async () => {
    git('switch', '--quiet', '--create', 'release/1.2');
    lines.fix('one');
    git('tag', 'v1.2.1');
    git('switch', '--quiet', '--create', 'hotfix/1.2.2', 'v1.2.0');
    lines.fix('hot');
    assert.equal(await lines.origin('hotfix/1.2.2'), 'elsewhere refs/tags/v1.2.0');

    git('merge', '--quiet', '--no-edit', 'v1.2.1');
    assert.equal(await lines.origin('hotfix/1.2.2'), 'caught-up refs/tags/v1.2.0');
  });

  it('is unknown where main may have followed and no reflog tells', async () => {
    lines.fix('later');
    hotfix('main');
    git('reflog', 'expire', '--expire=all', '--all');
    assert.equal(await lines.origin('hotfix/1.2.1'), 'unknown refs/heads/main');
  });
});

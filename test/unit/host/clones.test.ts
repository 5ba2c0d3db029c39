import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createRepository, packageJson, type TestRepository } from '../cli/repository';
import { run, type Run } from '../cli/run';

const policy = JSON.stringify({
  version: 'semver',
  tags: ['v{version}'],
  branches: [
    { template: 'release/{version}', match: 'release/*' },
    { template: 'hotfix/{version}', match: 'hotfix/*', role: 'hotfix' },
  ],
});

describe('clones of every kind, whose remote is gone', function () {
  this.timeout(60_000);
  let origin: TestRepository;

  before(() => {
    origin = createRepository({ 'stemma.jsonc': policy, 'package.json': packageJson('1.0.0') });
    origin.git('tag', '--annotate', '-m', 'Release 1.0.0', 'v1.0.0');
    origin.git('branch', 'release/1.0.0');
    origin.commit({ 'package.json': packageJson('1.1.0') });
    origin.git('tag', '--annotate', '-m', 'Release 1.1.0', 'v1.1.0');
    origin.git('checkout', '--quiet', '-b', 'hotfix/1.1.1');
    origin.commit({ 'fix.txt': 'x' });
    origin.git('tag', 'v1.x');
    origin.git('checkout', '--quiet', 'main');
    origin.git('config', 'uploadpack.allowFilter', 'true');
  });
  after(() => origin.remove());

  /** A clone of everything, to be thrown away with the place that it has. */
  function cloneWith(
    args: readonly string[],
    use: (folder: string, git: (...args: readonly string[]) => string) => Promise<void>,
  ): () => Promise<void> {
    return async () => {
      const home = createRepository({ 'x.txt': '' });
      try {
        const url = pathToFileURL(origin.root).href;
        home.git('clone', '--quiet', '--origin', 'team/fork', ...args, url, 'clone');
        const folder = join(home.root, 'clone');
        const git = (...rest: readonly string[]): string => home.git('-C', folder, ...rest);
        git('config', 'remote.team/fork.url', join(home.root, 'gone'));
        await use(folder, git);
      } finally {
        home.remove();
      }
    };
  }

  /** Looks at the clone by every command that reads refs; each finds the one malformed tag. */
  async function look(cwd: string): Promise<Readonly<Record<'check' | 'refs' | 'merged', Run>>> {
    const refs = await run(['refs', '--json'], { cwd });
    const found = refs.json.filter(({ verdict }) => verdict === 'invalid');
    assert.deepEqual(
      found.map(({ ref }) => ref),
      ['refs/tags/v1.x'],
      refs.stderr,
    );
    const checked = await run(['refs', 'check', '--json'], { cwd });
    assert.ok(
      checked.json.some(({ rule, ref }) => rule === 'tag/malformed' && ref === 'refs/tags/v1.x'),
      checked.stderr,
    );
    const check = await run(['check', '--json'], { cwd });
    assert.equal(check.code, 1, check.stderr);
    const merged = await run(['refs', 'merged', '--json'], { cwd });
    assert.ok(merged.code < 2, merged.stderr);
    return { check, refs, merged };
  }

  it(
    'with everything, by a remote whose name holds a slash',
    cloneWith([], async (folder) => {
      const { refs, merged } = await look(folder);
      const hotfix = refs.json.find(({ ref }) => ref === 'refs/remotes/team/fork/hotfix/1.1.1');
      assert.deepEqual(hotfix?.['fields'], { major: '1', minor: '1', patch: '1' });
      assert.equal(merged.json[0]?.['state'], 'missing', merged.stdout);
    }),
  );
  it(
    'with packed refs alone',
    cloneWith([], async (folder, git) => {
      git('pack-refs', '--all');
      rmSync(join(folder, '.git/refs/tags'), { recursive: true, force: true });
      await look(folder);
    }),
  );
  it(
    'that are shallow',
    cloneWith(['--depth', '1', '--no-single-branch'], async (folder) => {
      await look(folder);
    }),
  );
  for (const filter of ['blob:none', 'tree:0']) {
    it(
      `that are partial (${filter})`,
      cloneWith(['--filter', filter], async (folder) => {
        const { check } = await look(folder);
        assert.match(check.stderr, /this partial clone does not hold all that it needs/);
      }),
    );
  }
  it(
    'that are bare',
    cloneWith(['--bare'], async (folder) => {
      await look(folder);
    }),
  );
  it(
    'in another worktree',
    cloneWith([], async (folder, git) => {
      git('worktree', 'add', '--quiet', '--detach', 'tree', 'v1.0.0');
      await look(join(folder, 'tree'));
    }),
  );
});

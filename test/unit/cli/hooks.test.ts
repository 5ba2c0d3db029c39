import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { hookMark, hookScript, hookVersion } from '../../../src/core/hooks/scripts';
import { createFolder, createRepository, packageJson, type TestRepository } from './repository';
import { run, type Run } from './run';

const bin = resolve(__dirname, '../../../src/cli/bin.js');
const policy = JSON.stringify({ version: 'semver', tags: ['v{version}'] });
const foreign = '#!/bin/sh\n# of somebody else \u00e9\r\nexit 0';

describe('stemma hooks', function () {
  this.timeout(60_000);
  let repository: TestRepository;
  beforeEach(() => {
    repository = createRepository({ 'stemma.jsonc': policy, 'package.json': packageJson('1.0.0') });
  });
  afterEach(() => repository.remove());

  const hooks = (...args: readonly string[]): Promise<Run> =>
    run(['hooks', ...args], { cwd: repository.root });
  const place = (path: string): string => join(repository.root, path);
  const scriptAt = (path: string): string => readFileSync(place(path), 'utf8');

  function put(path: string, script: string, mode = 0o755): void {
    repository.write(path, script);
    chmodSync(place(path), mode);
  }

  /** Everything in a folder: names, bytes and modes. */
  function contentOf(folder: string): readonly unknown[] {
    return readdirSync(place(folder))
      .sort()
      .map((name) => {
        const { mode } = lstatSync(place(`${folder}/${name}`));
        return [name, mode, readFileSync(place(`${folder}/${name}`)).toString('hex')];
      });
  }

  it('installs where there are none, and removes what it installed', async () => {
    const before = contentOf('.git/hooks');
    const done = await hooks('install');
    assert.equal(done.code, 0, done.stderr);
    for (const name of ['pre-commit', 'commit-msg', 'pre-push'] as const) {
      assert.equal(scriptAt(`.git/hooks/${name}`), hookScript(name));
      assert.equal(lstatSync(place(`.git/hooks/${name}`)).mode & 0o777, 0o755);
    }
    assert.equal((await hooks('status')).code, 0);
    assert.equal((await hooks('remove')).code, 0);
    assert.deepEqual(contentOf('.git/hooks'), before);
    assert.equal((await hooks('status')).code, 1);
  });

  it('keeps the hooks that are there, and brings the very same back', async () => {
    put('.git/hooks/pre-commit', foreign, 0o700);
    put('.git/hooks/pre-push', foreign, 0o644);
    const before = contentOf('.git/hooks');
    const done = await hooks('install', '--json');
    assert.deepEqual(
      done.json.map(({ hook, action }) => [hook, action]),
      [
        ['pre-commit', 'beside'],
        ['commit-msg', 'create'],
        ['pre-push', 'beside'],
      ],
    );
    assert.equal(scriptAt('.git/hooks/pre-commit.local'), foreign);
    const installed = contentOf('.git/hooks');
    const again = await hooks('install');
    assert.match(again.stdout, /pre-commit: nothing to do/);
    assert.deepEqual(contentOf('.git/hooks'), installed);
    assert.match((await hooks('status')).stdout, /pre-commit: installed; .* as pre-commit\.local/);
    assert.equal((await hooks('remove')).code, 0);
    assert.deepEqual(contentOf('.git/hooks'), before);
  });

  it('changes nothing in a dry run', async () => {
    put('.git/hooks/pre-commit', foreign);
    const before = contentOf('.git/hooks');
    assert.equal((await hooks('install', '--dry-run')).code, 0);
    assert.deepEqual(contentOf('.git/hooks'), before);
    await hooks('install');
    const installed = contentOf('.git/hooks');
    assert.equal((await hooks('remove', '--dry-run')).code, 0);
    assert.deepEqual(contentOf('.git/hooks'), installed);
  });

  it('goes on where an installation was interrupted', async () => {
    put('.git/hooks/pre-commit', foreign);
    put('.git/hooks/pre-commit.local', foreign);
    assert.equal((await hooks('install')).code, 0);
    assert.equal(scriptAt('.git/hooks/pre-commit.local'), foreign);
  });

  it('replaces its own of another version, and no other', async () => {
    await hooks('install');
    const body = '# an older script\nexit 0\n';
    // The sum of the script is that of its own text.
    const sum = checksum(body);
    put('.git/hooks/pre-commit', `#!/bin/sh\n# stemma-hook 0 ${sum}: old\n${body}`);
    put('.git/hooks/commit-msg', `${hookScript('commit-msg')}# my own line\n`);
    put('.git/hooks/pre-push', `#!/bin/sh\n# stemma-hook ${hookVersion + 1} ${sum}: new\n${body}`);
    const states = (await hooks('status', '--json')).json.map(({ state }) => state);
    assert.deepEqual(states, ['outdated', 'edited', 'newer']);
    const kept = [scriptAt('.git/hooks/commit-msg'), scriptAt('.git/hooks/pre-push')];
    assert.equal((await hooks('install')).code, 0);
    assert.equal(scriptAt('.git/hooks/pre-commit'), hookScript('pre-commit'));
    assert.deepEqual([scriptAt('.git/hooks/commit-msg'), scriptAt('.git/hooks/pre-push')], kept);
  });

  it('knows its own hook after a checkout with other line ends', () => {
    const mark = hookMark(hookScript('pre-push').replaceAll('\n', '\r\n'));
    assert.deepEqual(mark, { version: hookVersion, isEdited: false });
    assert.equal(hookMark(foreign), undefined);
  });

  describe('refuses, and leaves all as it was,', () => {
    const cases: readonly (readonly [string, () => void, RegExp])[] = [
      [
        'where a hook is a symbolic link',
        () => {
          put('tool.sh', foreign);
          symlinkSync('../../tool.sh', place('.git/hooks/commit-msg'));
        },
        /Cannot touch the hook ".*commit-msg": it is a symbolic link/,
      ],
      [
        'where a hook is a folder',
        () => mkdirSync(place('.git/hooks/pre-push')),
        /Cannot touch the hook ".*pre-push"/,
      ],
      [
        'where another file has the name that the one before would get',
        () => {
          put('.git/hooks/pre-push', foreign);
          put('.git/hooks/pre-push.local', '#!/bin/sh\n');
        },
        /Cannot keep the hook ".*pre-push" as ".*pre-push\.local"/,
      ],
      [
        'where a script would begin to run that does not now',
        () => put('.git/hooks/pre-push.local', foreign),
        /Cannot install a hook beside ".*pre-push\.local"/,
      ],
    ];
    for (const [title, prepare, expected] of cases) {
      it(title, async () => {
        prepare();
        const before = readdirSync(place('.git/hooks'));
        const refused = await hooks('install');
        assert.equal(refused.code, 1);
        assert.match(refused.stderr, expected);
        assert.deepEqual(readdirSync(place('.git/hooks')), before);
      });
    }
  });

  it('takes all back where the disk refuses one', async () => {
    put('.git/hooks/pre-commit', foreign);
    // A folder stands where the temporary file of the third hook would be.
    mkdirSync(place('.git/hooks/.pre-push.stemma-tmp/x'), { recursive: true });
    const before = readdirSync(place('.git/hooks'));
    const failed = await hooks('install');
    assert.equal(failed.code, 1);
    assert.match(failed.stderr, /Cannot change the hooks in .*, and all are as they were/);
    assert.deepEqual(readdirSync(place('.git/hooks')), before);
    assert.equal(scriptAt('.git/hooks/pre-commit'), foreign);
  });

  it('leaves nothing beside a hook of others that it cannot replace', async () => {
    put('.git/hooks/pre-push', foreign);
    mkdirSync(place('.git/hooks/.pre-push.stemma-tmp/x'), { recursive: true });
    const before = readdirSync(place('.git/hooks'));
    assert.equal((await hooks('install')).code, 1);
    assert.deepEqual(readdirSync(place('.git/hooks')), before);
    assert.equal(scriptAt('.git/hooks/pre-push'), foreign);
  });

  describe('with core.hooksPath', () => {
    it('asks before it writes into a folder of the work tree', async () => {
      repository.git('config', 'core.hooksPath', '.githooks');
      const refused = await hooks('install');
      assert.equal(refused.code, 1);
      assert.match(refused.stderr, /"[^"]*\.githooks" belongs to the work tree .*--shared/);
      assert.ok(!existsSync(place('.githooks')));
      assert.equal((await hooks('install', '--shared')).code, 0);
      assert.equal(scriptAt('.githooks/pre-push'), hookScript('pre-push'));
      assert.equal((await hooks('remove')).code, 1);
      assert.equal((await hooks('remove', '--shared')).code, 0);
      assert.deepEqual(readdirSync(place('.githooks')), []);
    });

    it('asks before it writes into a folder of several repositories', async () => {
      const folder = createFolder();
      try {
        repository.git('config', 'core.hooksPath', folder.root);
        assert.match((await hooks('install')).stderr, /lies outside of the repository/);
        assert.deepEqual(readdirSync(folder.root), []);
      } finally {
        folder.remove();
      }
    });

    it('refuses the folder that Husky writes anew', async () => {
      repository.git('config', 'core.hooksPath', '.husky/_');
      mkdirSync(place('.husky/_'), { recursive: true });
      const refused = await hooks('install', '--shared');
      assert.equal(refused.code, 1);
      assert.match(refused.stderr, /Husky writes this folder anew/);
      assert.deepEqual(readdirSync(place('.husky/_')), []);
    });
  });

  it('installs for all worktrees of a repository', async () => {
    repository.git('worktree', 'add', '--quiet', '.git/tree', '-b', 'side');
    const done = await run(['hooks', 'install'], { cwd: place('.git/tree') });
    assert.equal(done.code, 0, done.stderr);
    assert.equal(scriptAt('.git/hooks/pre-push'), hookScript('pre-push'));
  });

  it('installs for a submodule, and not for what it is in', async () => {
    const inner = createRepository({ 'a.txt': 'a' });
    try {
      const allow = ['-c', 'protocol.file.allow=always'];
      repository.git(...allow, 'submodule', '--quiet', 'add', inner.root, 'inner');
      const done = await run(['hooks', 'install'], { cwd: place('inner') });
      assert.equal(done.code, 0, done.stderr);
      assert.equal(scriptAt('.git/modules/inner/hooks/pre-push'), hookScript('pre-push'));
      assert.ok(!existsSync(place('.git/hooks/pre-push')));
    } finally {
      inner.remove();
    }
  });

  it('installs the hook of a server in a bare repository', async () => {
    repository.git('clone', '--quiet', '--bare', '.', '.git/bare');
    const done = await run(['hooks', 'install', '--json'], { cwd: place('.git/bare') });
    assert.deepEqual(done.json, [{ hook: 'pre-receive', action: 'create', dryRun: false }]);
    assert.equal(scriptAt('.git/bare/hooks/pre-receive'), hookScript('pre-receive'));
  });

  it('installs where there is no folder for hooks', async () => {
    rmSync(place('.git/hooks'), { recursive: true });
    assert.equal((await hooks('install')).code, 0);
    assert.equal(scriptAt('.git/hooks/pre-push'), hookScript('pre-push'));
  });

  it('says so outside of a repository, and for tasks that there are not', async () => {
    const folder = createFolder();
    try {
      const refused = await run(['hooks', 'install'], { cwd: folder.root });
      assert.equal(refused.code, 2);
      assert.match(refused.stderr, /it is in no Git repository/);
    } finally {
      folder.remove();
    }
    assert.match((await hooks('instal')).stderr, /Did you mean "install"/);
    assert.equal((await hooks()).code, 2);
  });

  describe('find stemma', () => {
    /** Git and a shell without any stemma on the path, as a person has it who only uses the editor. */
    function commit(env: Readonly<Record<string, string>> = {}): string {
      const kept = Object.entries(process.env).filter(([name]) => !/^GIT_|^STEMMA$/.test(name));
      const { stdout, stderr } = spawnSync(
        'git',
        ['commit', '--allow-empty', '-m', 'Release 1.4'],
        {
          cwd: repository.root,
          encoding: 'utf8',
          env: { ...Object.fromEntries(kept), LC_ALL: 'C', ...env },
        },
      );
      return stdout + stderr;
    }
    const called = /error: Cannot release "1\.4"/;

    it('by what installed them, until they are removed', () => {
      const install = (task: string): number | null =>
        spawnSync(process.execPath, [bin, 'hooks', task], { cwd: repository.root }).status;
      assert.equal(install('install'), 0);
      assert.match(repository.git('config', '--local', 'stemma.cli'), /cli\/bin\.js$/);
      assert.match(commit(), called);
      const withoutNode = { PATH: gitAlone() };
      assert.match(commit(withoutNode), called, 'by the program that ran the installer');
      assert.equal(install('remove'), 0);
      assert.doesNotMatch(repository.git('config', '--local', '--list'), /^stemma\./m);
    });

    it('in the packages of the project, and let all through where there is none', async () => {
      await hooks('install');
      assert.match(commit(), /commit-msg: stemma is not installed here/);
      put('node_modules/.bin/stemma', `#!/bin/sh\nexec "${process.execPath}" "${bin}" "$@"\n`);
      assert.match(commit(), called);
      assert.match(commit({ STEMMA: 'no-such' }), /no-such is not installed here/);
    });

    /** A path with Git and the programs of the shell, and without Node.js. */
    function gitAlone(): string {
      const folder = place('.git/programs');
      mkdirSync(folder);
      for (const program of ['git', 'sh', 'cat']) {
        const found = spawnSync('which', [program], { encoding: 'utf8' }).stdout.trim();
        symlinkSync(found, join(folder, program));
      }
      return folder;
    }
  });

  it('keeps a hook like that of Git LFS working, which reads what is pushed', async () => {
    repository.git('init', '--quiet', '--bare', '.git/server');
    put('.git/hooks/pre-push', '#!/bin/sh\necho "$1" > .git/heard; cat >> .git/heard\n');
    await hooks('install');
    repository.git('push', '--quiet', '.git/server', 'main');
    assert.match(repository.read('.git/heard'), /^\.git\/server\nrefs\/heads\/main \w+ refs/);
    writeFileSync(place('.git/hooks/pre-push.local'), '#!/bin/sh\nexit 3\n');
    assert.throws(() => repository.git('push', '--quiet', '.git/server', 'main:other'));
  });
});

/** FNV-1a, as the marks of the hooks have it. */
function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (const unit of text) hash = Math.imul(hash ^ unit.charCodeAt(0), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

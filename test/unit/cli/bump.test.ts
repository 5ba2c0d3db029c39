import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createFolder, createRepository, packageJson, type TestRepository } from './repository';
import { run } from './run';

const policy = JSON.stringify({ version: 'semver', tags: ['v{semver}'] });
const changelog = '# Changelog\n\n## 1.5.0\n\n- Faster\n\n## 1.4.0\n\n- First\n';

describe('stemma bump', () => {
  let repository: TestRepository;
  beforeEach(() => {
    repository = createRepository({
      'stemma.jsonc': policy,
      'package.json': packageJson('1.4.0'),
      'CHANGELOG.md': changelog,
    });
  });
  afterEach(() => repository.remove());

  const bump = (...argv: string[]): ReturnType<typeof run> =>
    run(['bump', ...argv], { cwd: repository.root });
  const state = (): string =>
    [
      repository.read('package.json'),
      repository.git('rev-parse', 'HEAD'),
      repository.git('for-each-ref'),
      repository.git('status', '--porcelain'),
    ].join('\n');

  it('writes the next version and nothing else', async () => {
    const { code, lines } = await bump('--event', 'minor');
    assert.equal(code, 0);
    assert.equal(repository.read('package.json'), packageJson('1.5.0'));
    assert.equal(repository.git('status', '--porcelain'), 'M package.json');
    assert.match(lines.join('\n'), /\/version 1\.4\.0 → 1\.5\.0/);
  });

  it('shows a diff and the Git steps in a dry run, and changes nothing', async () => {
    const before = state();
    const { code, stdout, stderr } = await bump('--event', 'minor', '--tag', '--dry-run');
    assert.equal(code, 0);
    const diff = [
      '--- a/package.json',
      '+++ b/package.json',
      '@@ -1,4 +1,4 @@',
      ' {',
      '   "name": "sample",',
      '-  "version": "1.4.0"',
      '+  "version": "1.5.0"',
      ' }',
      '',
    ];
    assert.ok(stdout.startsWith(diff.join('\n')), stdout);
    assert.match(stdout, /commit package\.json: "Release 1\.5\.0"/);
    assert.match(stdout, /create annotated tag v1\.5\.0 at HEAD/);
    assert.match(stderr, /nothing was changed/);
    assert.equal(state(), before);
  });

  it('commits its files only and tags them, and leaves what is staged staged', async () => {
    repository.write('other.txt', 'staged\n');
    repository.git('add', 'other.txt');
    const { code } = await bump('--event', 'minor', '--tag');
    assert.equal(code, 0);
    assert.equal(
      repository.git('show', '--name-only', '--format=%s', 'HEAD'),
      'Release 1.5.0\n\npackage.json',
    );
    assert.equal(repository.git('status', '--porcelain'), 'A  other.txt');
    assert.equal(repository.git('cat-file', '-t', 'v1.5.0'), 'tag');
    assert.match(repository.git('tag', '-l', '--format=%(contents)', 'v1.5.0'), /- Faster/);
    assert.equal(repository.git('rev-parse', 'v1.5.0^{}'), repository.git('rev-parse', 'HEAD'));
  });

  it('says as JSON what it did', async () => {
    const { json } = await bump('--event', 'patch', '--commit', '--json');
    assert.deepEqual(json, [
      {
        unit: '.',
        event: 'patch',
        from: '1.4.0',
        to: '1.4.1',
        files: ['package.json'],
        commit: true,
        notes: [],
        dryRun: false,
      },
    ]);
    assert.equal(repository.git('log', '-1', '--format=%s'), 'Release 1.4.1');
  });

  it('takes the day and the fields that the event lets one choose', async () => {
    repository.write('stemma.jsonc', JSON.stringify({ version: 'greek' }));
    repository.write('VERSION', '1.0.0.120321_alpha\n');
    repository.write('package.json', '{}\n');
    const argv = ['--event', 'stage', '--set', 'stage=beta', '--date', '2012-03-22'];
    const { code, stderr } = await bump(...argv);
    assert.equal(code, 0, stderr);
    assert.equal(repository.read('VERSION'), '1.0.0.120322_beta\n');
  });

  describe('in a repository with several units', () => {
    beforeEach(() => {
      mkdirSync(join(repository.root, 'web'));
      writeFileSync(join(repository.root, 'web/package.json'), packageJson('0.1.0'));
    });

    it('wants to know which', async () => {
      const { code, stderr } = await bump('--event', 'minor');
      assert.equal(code, 2);
      assert.match(stderr, /"\.", "web"/);
    });

    it('bumps the one that is named', async () => {
      assert.equal((await bump('web', '--event', 'minor')).code, 0);
      assert.equal(repository.read('web/package.json'), packageJson('0.2.0'));
      assert.equal(repository.read('package.json'), packageJson('1.4.0'));
    });

    it('suggests the nearest one', async () => {
      assert.match((await bump('wbe', '--event', 'minor')).stderr, /Did you mean "web"\?/);
    });
  });

  describe('refuses with 1 and leaves everything as it was', () => {
    const cases: readonly (readonly [string, readonly string[], () => void, RegExp])[] = [
      ['a step that the scheme refuses', ['--event', 'release'], () => undefined, /final already/],
      [
        'a version that is no name of the scheme',
        ['--event', 'minor'],
        () => repository.write('package.json', packageJson('1.4')),
        /Cannot bump "1\.4"/,
      ],
      [
        'versions that differ',
        ['--event', 'minor'],
        () => repository.write('VERSION', '1.3.0\n'),
        /different versions/,
      ],
      [
        'a tag that exists',
        ['--event', 'minor', '--tag'],
        () => void repository.git('tag', 'v1.5.0'),
        /"v1\.5\.0": it exists already/,
      ],
      [
        'a commit on a detached head',
        ['--event', 'minor', '--commit'],
        () => void repository.git('checkout', '--quiet', '--detach'),
        /detached/,
      ],
      [
        'a commit during a rebase',
        ['--event', 'minor', '--commit'],
        () => mkdirSync(join(repository.root, '.git', 'rebase-merge')),
        /rebase/,
      ],
      [
        'a commit of a file with other changes',
        ['--event', 'minor', '--commit'],
        () => repository.write('package.json', packageJson('1.4.0').replace('sample', 'dirty')),
        /package\.json/,
      ],
    ];
    for (const [title, argv, prepare, expected] of cases) {
      it(title, async () => {
        prepare();
        const before = state();
        const text = await bump(...argv);
        assert.deepEqual([text.code, text.stdout], [1, '']);
        assert.match(text.stderr, expected);
        const json = await bump(...argv, '--json');
        assert.equal(json.code, 1);
        assert.match(String(json.json[0]?.['refused']), expected);
        assert.equal(state(), before);
      });
    }
  });

  it('brings versions that differ in step with --align', async () => {
    repository.write('VERSION', '1.3.0\n');
    assert.equal((await bump('--event', 'minor', '--align')).code, 0);
    assert.equal(repository.read('VERSION'), '1.5.0\n');
  });

  it('says with 2 that the event is unknown, or that there is no version', async () => {
    const slip = await bump('--event', 'mior');
    assert.equal(slip.code, 2);
    assert.match(slip.stderr, /Did you mean "minor"\?/);
    const empty = createFolder();
    try {
      const { code, stderr } = await run(['bump', '--event', 'minor'], { cwd: empty.root });
      assert.equal(code, 2);
      assert.match(stderr, /no manifest here holds one/);
    } finally {
      empty.remove();
    }
  });

  it('writes files outside of a repository, and refuses to commit there', async () => {
    const folder = createFolder();
    try {
      folder.write('package.json', packageJson('1.0.0'));
      const cwd = folder.root;
      assert.equal((await run(['bump', '--event', 'minor', '--commit'], { cwd })).code, 1);
      assert.equal(folder.read('package.json'), packageJson('1.0.0'));
      assert.equal((await run(['bump', '--event', 'minor'], { cwd })).code, 0);
      assert.equal(folder.read('package.json'), packageJson('1.1.0'));
    } finally {
      folder.remove();
    }
  });
});

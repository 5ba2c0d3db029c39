import assert from 'node:assert/strict';
import { join } from 'node:path';
import { createFolder, createRepository, packageJson, type TestRepository } from './repository';
import { run } from './run';

const policy = JSON.stringify({ version: 'semver', tags: ['v{semver}'] });

describe('stemma check', () => {
  let repository: TestRepository;
  beforeEach(() => {
    repository = createRepository({ 'stemma.jsonc': policy, 'package.json': packageJson('1.0.0') });
  });
  afterEach(() => repository.remove());

  const check = (...argv: string[]): ReturnType<typeof run> =>
    run(['check', ...argv], { cwd: repository.root });

  it('is content with a repository that follows its policy', async () => {
    repository.git('tag', '--annotate', '--message', 'x', 'v1.0.0');
    const { code, lines, stderr } = await check();
    assert.deepEqual([code, stderr], [0, '']);
    assert.deepEqual(lines, ['No findings (manifests: 1, refs: 2).']);
  });

  it('finds malformed versions and tags, with their places', async () => {
    repository.write('package.json', packageJson('1.0'));
    repository.git('tag', 'v1.x');
    const { code, lines } = await check();
    assert.equal(code, 1);
    assert.match(lines[0] ?? '', /^package\.json:3:\d+: error: .*\[version\/\w+\]$/);
    assert.match(lines.at(-2) ?? '', /^refs\/tags\/v1\.x: error: .*\[tag\/malformed\]$/);
    assert.match(lines.at(-1) ?? '', /^errors: \d+, warnings: \d+, notes: \d+$/);
  });

  it('prints findings as JSON, one a line', async () => {
    repository.write('package.json', packageJson('1.0'));
    repository.git('tag', 'v1.x');
    for (const argv of [['--json'], ['--format', 'json']]) {
      const { code, json } = await check(...argv);
      assert.equal(code, 1);
      const version = json.find(({ rule }) => rule === 'version/malformed');
      assert.equal(version?.['file'], 'package.json');
      assert.equal(version?.['line'], 3);
      assert.match(String(version?.['help']), /docs\/rules\/version-malformed\.md$/);
      const tag = json.find(({ rule }) => rule === 'tag/malformed');
      assert.equal(tag?.['ref'], 'refs/tags/v1.x');
    }
  });

  it('prints one SARIF log, also when there is nothing in it', async () => {
    const none = await check('--format', 'sarif');
    assert.equal(none.code, 0);
    const log = none.json[0] as { version: string; runs: { results: unknown[] }[] };
    assert.deepEqual([log.version, log.runs[0]?.results], ['2.1.0', []]);
  });

  it('prints workflow commands', async () => {
    repository.write('package.json', packageJson('1.0'));
    const { lines } = await check('--format', 'github');
    assert.match(lines[0] ?? '', /^::error file=package\.json,line=3,.*title=version\/\w+::/);
  });

  it('looks only at what it is pointed to', async () => {
    repository.write('package.json', packageJson('1.0'));
    repository.write('docs/package.json', packageJson('1.0.0'));
    repository.git('tag', 'v1.x');
    assert.equal((await check('docs')).code, 0);
    assert.equal((await check('package.json')).code, 1);
    const inside = await run(['check', '.'], { cwd: join(repository.root, 'docs') });
    assert.equal(inside.code, 0);
  });

  it('reports a broken policy where it is broken', async () => {
    repository.write('stemma.jsonc', '{\n  "version": "nonsense"\n}\n');
    const { code, lines } = await check();
    assert.equal(code, 1);
    assert.match(lines.join('\n'), /^stemma\.jsonc:2:14: error: .*\[policy\/problem\]$/m);
  });

  it('counts warnings against --max-warnings', async () => {
    const drifting = { 'package.json': packageJson('1.0.0'), VERSION: '1.0.1\n' };
    for (const [path, text] of Object.entries(drifting)) repository.write(path, text);
    assert.equal((await check()).code, 0);
    assert.equal((await check('--max-warnings', '99')).code, 0);
    const strict = await check('--max-warnings', '0');
    assert.equal(strict.code, 1);
    assert.match(strict.stderr, /at most 0 are allowed/);
  });

  it('works outside of a repository', async () => {
    const folder = createFolder();
    try {
      folder.write('package.json', packageJson('1.0'));
      const { code, lines } = await run(['check'], { cwd: folder.root });
      assert.equal(code, 1);
      assert.match(lines[0] ?? '', /^package\.json:3:/);
    } finally {
      folder.remove();
    }
  });

  const usage: readonly (readonly [readonly string[], RegExp])[] = [
    [['--format', 'xml'], /none of text, json, sarif, github/],
    [['--max-warnings', '-1'], /"-1".*no whole number/],
    [['nowhere'], /"nowhere": there is nothing at this path/],
    [['..'], /"\.\.": it is outside of the repository/],
  ];
  for (const [argv, expected] of usage) {
    it(`refuses ${argv.join(' ')} with 2`, async () => {
      const { code, stdout, stderr } = await check(...argv);
      assert.deepEqual([code, stdout], [2, '']);
      assert.match(stderr, expected);
    });
  }

  describe('--at', () => {
    it('looks at the files of a revision, by the policy that it holds', async () => {
      repository.git('tag', 'old');
      repository.git('tag', 'v1.x');
      repository.commit({ 'package.json': packageJson('1.0') });
      repository.git('tag', 'new');
      repository.write('package.json', packageJson('2.0.0'));
      const old = await check('--at', 'old');
      assert.deepEqual([old.code, old.lines], [0, ['No findings (manifests: 1, refs: 4).']]);
      const late = await check('--at', 'new', 'package.json');
      assert.equal(late.code, 1);
      assert.match(late.lines[0] ?? '', /^package\.json:3:\d+: error: .*\[version\/\w+\]$/);
    });

    it('refuses a revision and a path that are not there', async () => {
      for (const [argv, reason] of [
        [['--at', 'v9'], /Cannot read the revision "v9"/],
        [['--at', 'HEAD', 'gone'], /Cannot look at "gone" in "HEAD"/],
        [['--at', 'HEAD', '../x'], /outside of the repository/],
      ] as const) {
        const { code, stdout, stderr } = await check(...argv);
        assert.deepEqual([code, stdout], [2, '']);
        assert.match(stderr, reason);
      }
    });
  });

  it('looks only at the refs that it is pointed to', async () => {
    repository.write('package.json', packageJson('1.0'));
    repository.git('tag', 'v1.x');
    repository.git('tag', 'v1.0.0');
    const rules = async (...argv: readonly string[]): Promise<readonly unknown[]> =>
      (await check('--json', ...argv)).json.map(({ rule }) => rule);
    assert.deepEqual(await rules('--ref', 'refs/tags/v1.x'), ['tag/malformed']);
    assert.deepEqual(await rules('--ref', 'refs/tags/v1.0.0'), ['tag/lightweight']);
    repository.git('tag', '--force', '-a', '-m', 'x', 'v1.0.0');
    assert.deepEqual(await rules('--ref', 'refs/tags/v1.0.0'), []);
    const both = await rules('package.json', '--ref', 'refs/tags/v1.x');
    assert.deepEqual([both.length > 1, both.at(-1)], [true, 'tag/malformed']);
    for (const argv of [
      ['--ref', 'v1.x'],
      ['--at', 'HEAD', '--ref', 'refs/tags/v1.x'],
    ]) {
      const { code, stdout } = await check(...argv);
      assert.deepEqual([code, stdout], [2, '']);
    }
  });

  it('tells of tags whose trees hold another version, in every format', async () => {
    repository.git('tag', '-a', '-m', 'x', 'v1.0.1');
    const text = await check();
    assert.equal(text.code, 0);
    assert.match(
      text.lines[0] ?? '',
      /^refs\/tags\/v1\.0\.1: warning: Tag "v1\.0\.1" claims 1\.0\.1, but package\.json in it holds 1\.0\.0\./,
    );
    const json = await check('--json');
    assert.deepEqual(
      json.json.map(({ rule, ref }) => [rule, ref]),
      [['tag/untrue', 'refs/tags/v1.0.1']],
    );
    const github = await check('--format', 'github');
    assert.match(github.stdout, /^::warning title=tag\/untrue::refs\/tags\/v1\.0\.1: Tag/);
    repository.write(
      'stemma.jsonc',
      JSON.stringify({ ...JSON.parse(policy), rules: { 'tag/untrue': 'off' } }),
    );
    assert.deepEqual((await check()).lines, ['No findings (manifests: 1, refs: 2).']);
  });

  it('places what is wrong with the changelog at its heading', async () => {
    repository.write('CHANGELOG.md', '# Changes\n\n## [0.9.0]\n');
    const { code, lines } = await check();
    assert.equal(code, 0);
    assert.match(lines[0] ?? '', /^CHANGELOG\.md:3:5: warning: .*\[changelog\/drift\]$/);
  });

  it('says what a clone without old files keeps it from, and fetches nothing', async () => {
    repository.git('tag', 'v1.0.1');
    repository.commit({ 'package.json': packageJson('1.1.0') });
    repository.git('config', 'uploadpack.allowFilter', 'true');
    const folder = createFolder();
    try {
      const url = `file://${repository.root}`;
      folder.git('clone', '--quiet', '--filter=blob:none', url, 'partial');
      const cwd = join(folder.root, 'partial');
      const { code, stderr } = await run(['check'], { cwd });
      assert.equal(code, 0);
      assert.match(stderr, /was not looked at/);
      const listed = folder.git(
        '-C',
        'partial',
        'rev-list',
        '--objects',
        '--missing=print',
        '--all',
      );
      assert.match(listed, /^\?[0-9a-f]{40}$/m);
    } finally {
      folder.remove();
    }
  });
});

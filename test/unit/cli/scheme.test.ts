import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createFolder, createRepository, type TestRepository } from './repository';
import { run } from './run';

describe('stemma scheme', () => {
  it('says what it can do when it is not told', async () => {
    const { code, stderr } = await run(['scheme']);
    assert.equal(code, 2);
    assert.match(stderr, /"stemma scheme test", "infer" or "list"/);
    assert.match((await run(['scheme', 'tset'])).stderr, /Did you mean "test"\?/);
  });

  it('lists the schemes', async () => {
    const { code, stdout } = await run(['scheme', 'list']);
    assert.equal(code, 0);
    assert.match(stdout, /^ {2}semver +Semantic Versioning/m);
  });

  it('lists them one JSON value a line, and takes nothing beside', async () => {
    const { code, json } = await run(['scheme', 'list', '--json']);
    assert.equal(code, 0);
    assert.deepEqual(
      json.find(({ scheme }) => scheme === 'greek'),
      {
        scheme: 'greek',
        kind: 'version',
        title: 'Greek-letter version',
        example: '1.1.1.051021_beta',
        options: ['date'],
      },
    );
    const surplus = await run(['scheme', 'list', 'greek']);
    assert.equal(surplus.code, 2);
    assert.match(surplus.stderr, /Cannot use argument "greek"/);
  });
});

describe('stemma scheme test', () => {
  const semver = ['scheme', 'test', '--scheme', 'semver'];

  it('prints one JSON line a name, with its place, other readers and what comes next', async () => {
    const { code, json } = await run([...semver, '--json', '1.2.0', '1.0.0', '1.0']);
    assert.equal(code, 1);
    assert.deepEqual(
      json.map(({ input, verdict, place, line }) => [input, verdict, place, line]),
      [
        ['1.2.0', 'valid', 2, '1.2'],
        ['1.0.0', 'valid', 1, '1.0'],
        ['1.0', 'invalid', undefined, undefined],
      ],
    );
    const [first, , last] = json;
    assert.deepEqual(first?.['fields'], { major: '1', minor: '2', patch: '0' });
    assert.ok((first['others'] as string[]).includes('three-part'));
    assert.deepEqual((first['next'] as object[])[0], { event: 'major', to: '2.0.0' });
    assert.ok((last?.['suggestions'] as string[]).includes('1.0.0'));
    assert.ok((last?.['others'] as string[]).includes('decimal'));
  });

  it('shows names, order and counts to a person, in both languages', async () => {
    const { code, stdout } = await run([...semver, '1.2.0', '1.0.0']);
    assert.equal(code, 0);
    assert.match(stdout, /In order:\n {2}1\.0: 1\.0\.0\n {2}1\.2: 1\.2\.0\n2 valid/);
    const chinese = await run([...semver, '1.2.0'], { env: { LANG: 'zh_CN.UTF-8' } });
    assert.match(chinese.stdout, /合法 1 个/);
  });

  it('leaves out examples that options of the scheme rule out', async () => {
    const argv = ['scheme', 'test', '--scheme', 'greek', '--option', 'date=MMDD', '--json'];
    const { code, json } = await run(argv);
    assert.equal(code, 0);
    assert.ok(json.length > 0);
  });

  it('tries the examples of the scheme when no name is given, or reads names from a pipe', async () => {
    const examples = await run([...semver, '--json']);
    assert.equal(examples.code, 0);
    assert.ok(examples.json.length > 0);
    const piped = await run([...semver, '--stdin', '--json'], { stdin: '1.0.0\n2.0.0\n' });
    assert.deepEqual(
      piped.json.map(({ input }) => input),
      ['1.0.0', '2.0.0'],
    );
  });

  describe('with a policy file', () => {
    let folder: TestRepository;
    beforeEach(() => {
      folder = createFolder();
    });
    afterEach(() => folder.remove());

    const policy = (own: object): void =>
      folder.write('draft.jsonc', JSON.stringify({ schemes: { ours: own }, tags: 'ours' }));
    const draft = ['scheme', 'test', '--policy', 'draft.jsonc'];

    it('tries the schemes of the file, which need not be in force', async () => {
      policy({ forms: ['b{n}'], fields: { n: { type: 'integer' } }, order: ['n'] });
      const { code, json, stderr } = await run([...draft, '--json', 'b2', 'c1'], {
        cwd: folder.root,
      });
      assert.deepEqual(
        [code, stderr, json.map(({ scheme, verdict }) => [scheme, verdict])],
        [
          1,
          '',
          [
            ['ours', 'valid'],
            ['ours', 'invalid'],
          ],
        ],
      );
    });

    it('tells two ways of using one scheme apart', async () => {
      const tags = [
        { scheme: { scheme: 'semver', prefix: 'v' }, match: 'v*' },
        { scheme: 'semver', match: '[0-9]*' },
      ];
      folder.write('draft.jsonc', JSON.stringify({ tags }));
      const names = ['v1.0.0', '1.1.0'];
      const { json } = await run([...draft, '--json', ...names], { cwd: folder.root });
      assert.deepEqual(
        json.map(({ input, suggestions, next }) => [input, suggestions, (next as object[])[0]]),
        [
          ['v1.0.0', [], { event: 'major', to: 'v2.0.0' }],
          ['1.1.0', [], { event: 'major', to: '2.0.0' }],
        ],
      );
    });

    it('tells where the file is wrong', async () => {
      policy({ forms: ['b{m}'], fields: { n: { type: 'integer' } } });
      const { code, stderr } = await run([...draft, 'b2'], { cwd: folder.root });
      assert.equal(code, 2);
      assert.match(stderr, /draft\.jsonc" \(1:\d+\): .*"m"/);
      const missing = await run(['scheme', 'test', '--policy', 'no.jsonc'], { cwd: folder.root });
      assert.match(missing.stderr, /Cannot read "no\.jsonc"/);
    });

    it('needs a scheme or a policy', async () => {
      const { code, stderr } = await run(['scheme', 'test', '1.0'], { cwd: folder.root });
      assert.equal(code, 2);
      assert.match(stderr, /--scheme ID or --policy FILE/);
    });
  });
});

describe('stemma scheme infer', () => {
  let repository: TestRepository;
  beforeEach(() => {
    repository = createRepository({ 'a.txt': '' });
  });
  afterEach(() => repository.remove());

  const infer = (...argv: string[]): ReturnType<typeof run> =>
    run(['scheme', 'infer', ...argv], { cwd: repository.root });

  it('prints shares and a proposed policy, and writes nothing', async () => {
    for (const tag of ['v1.0.0', 'v1.1.0-rc.1', 'nightly']) repository.git('tag', tag);
    const { code, stdout } = await infer();
    assert.equal(code, 0);
    assert.match(stdout, /Tags \(3\):\n +67% {2}v\{semver\}/);
    assert.match(stdout, /Nothing explains 1 of the names, such as nightly/);
    assert.match(stdout, /"tags": \["v\{semver\}"\]/);
    assert.ok(!existsSync(join(repository.root, 'stemma.jsonc')));
    const [json] = (await infer('--json')).json;
    assert.deepEqual(json?.['policy'], { version: 'semver', tags: ['v{semver}'] });
  });

  it('writes the policy when told to, but never over one that is there', async () => {
    repository.git('tag', 'v1.0.0');
    assert.equal((await infer('--write')).code, 0);
    const written = repository.read('stemma.jsonc');
    assert.match(written, /semver/);
    const { json } = await run(['refs', '--json'], { cwd: repository.root });
    assert.equal(json.at(-1)?.['verdict'], 'valid');
    const again = await infer('--write');
    assert.equal(again.code, 1);
    assert.match(again.stderr, /there is one already/);
    assert.equal(repository.read('stemma.jsonc'), written);
  });

  it('has nothing to propose where nothing explains a name, and outside of a repository', async () => {
    const { code, stderr } = await infer();
    assert.equal(code, 1);
    assert.match(stderr, /nothing explains any tag or branch/);
    const folder = createFolder();
    try {
      const outside = await run(['scheme', 'infer'], { cwd: folder.root });
      assert.equal(outside.code, 2);
      assert.match(outside.stderr, /in no Git repository/);
    } finally {
      folder.remove();
    }
  });
});

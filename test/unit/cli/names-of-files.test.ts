import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createRepository, type TestRepository } from './repository';
import { run } from './run';

const policy = JSON.stringify({
  files: { in: 'out/*', scheme: 'product-demo', today: true },
  layout: { in: 'trunk/*', folders: ['src', 'doc'] },
});

describe('names of files on the command line', () => {
  let repository: TestRepository;
  beforeEach(() => {
    repository = createRepository({
      'stemma.jsonc': policy,
      'trunk/a/src/x': 'x',
      'trunk/a/doc/x': 'x',
      'out/ZS_V1.1.0_20180301.zip': 'zip',
    });
  });
  afterEach(() => repository.remove());

  const stemma = (...argv: string[]): ReturnType<typeof run> => run(argv, { cwd: repository.root });

  it('are found in order', async () => {
    const { code, lines } = await stemma('check');
    assert.deepEqual(
      [code, lines],
      [0, ['No findings (manifests: 0, refs: 1, names of files and folders: 5).']],
    );
  });

  it('are found malformed, with the stretch of the name in JSON', async () => {
    repository.write('out/ZS_V1.1_20180301.zip', 'zip');
    const text = await stemma('check');
    assert.equal(text.code, 1);
    assert.match(
      text.lines[0] ?? '',
      /^out\/ZS_V1\.1_20180301\.zip: error: .*\[file\/malformed\]$/,
    );
    const [finding] = (await stemma('check', '--json')).json;
    assert.equal(finding?.['file'], 'out/ZS_V1.1_20180301.zip');
    assert.equal(typeof finding['nameOffset'], 'number');
    assert.equal(finding['offset'], undefined);
    const github = await stemma('check', '--format', 'github');
    assert.match(
      github.lines[0] ?? '',
      /^::error file=out\/ZS_V1\.1_20180301\.zip,title=file\/malformed::/,
    );
  });

  it('bear the date of today when they are new, or of --date', async () => {
    repository.write('out/ZS_V1.1.1_20180302.zip', 'zip');
    assert.equal((await stemma('check', '--date', '2018-03-02')).lines.length, 1);
    const later = await stemma('check', '--date', '2018-03-03');
    assert.match(
      later.lines[0] ?? '',
      /ZS_V1\.1\.1_20180302\.zip: warning: .*20180303.*\[file\/date\]/,
    );
    assert.equal((await stemma('check', '--date', 'yesterday')).code, 2);
  });

  it('keep to the paths that are asked for', async () => {
    repository.write('out/wrong.zip', 'zip');
    assert.equal((await stemma('check', 'trunk')).code, 0);
    assert.equal((await stemma('check', 'out/wrong.zip')).code, 1);
  });

  describe('with a layout', () => {
    it('of which nothing is missing, are refused', async () => {
      const { code, stderr } = await stemma('layout');
      assert.equal(code, 1);
      assert.match(stderr, /every folder that it asks for is there/);
    });

    it('of a new project, are shown and then created', async () => {
      const dry = await stemma('layout', 'trunk/b', '--dry-run');
      assert.equal(dry.code, 0);
      assert.ok(dry.stdout.includes(' b/trunk/b/doc/.gitkeep\nnew file mode'));
      assert.ok(dry.stdout.includes('create trunk/b/src/'));
      assert.ok(!existsSync(join(repository.root, 'trunk/b')));
      const { code, json } = await stemma('layout', 'trunk/b/', '--json');
      assert.equal(code, 0);
      assert.deepEqual(json, [
        { folders: ['trunk/b', 'trunk/b/doc', 'trunk/b/src'], dryRun: false },
      ]);
      assert.ok(existsSync(join(repository.root, 'trunk/b/src/.gitkeep')));
    });

    it('that is for other folders, are a wrong usage', async () => {
      for (const folder of ['elsewhere', 'trunk/CON', 'trunk/../x']) {
        const { code, stderr } = await stemma('layout', folder);
        assert.equal(code, 2);
        assert.match(stderr, /no layout of the policy is for such a folder/);
      }
    });
  });
});

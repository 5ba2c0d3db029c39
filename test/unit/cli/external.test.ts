import assert from 'node:assert/strict';
import { createRepository, packageJson, type TestRepository } from './repository';
import { run } from './run';

const external = 'V100R001C01B023';

describe('external versions in the command line', () => {
  let repository: TestRepository;
  beforeEach(() => {
    repository = createRepository({
      'stemma.jsonc': JSON.stringify({
        version: 'semver',
        tags: ['v{version}'],
        external: 'huawei',
      }),
      'package.json': packageJson('1.4.0'),
    });
  });
  afterEach(() => repository.remove());

  const stemma = (...argv: string[]): ReturnType<typeof run> => run(argv, { cwd: repository.root });

  it('are recorded by "tag", as Git itself reads trailers', async () => {
    const { code, json } = await stemma('tag', '--external', external, '--json');
    assert.equal(code, 0);
    assert.equal(json[0]?.['external'], external);
    const format = '--format=%(contents:trailers:key=External-Version,valueonly)';
    assert.equal(repository.git('tag', '-l', format, 'v1.4.0').trim(), external);
  });

  it('are looked for only where the policy knows them, so that "explain" needs Git for nothing else', async () => {
    repository.write('.git/config', '[broken');
    assert.equal((await stemma('explain', '1.4.0')).code, 2);
    repository.write('stemma.jsonc', JSON.stringify({ version: 'semver', tags: ['v{version}'] }));
    assert.equal((await stemma('explain', '1.4.0')).code, 0);
  });

  it('are recorded by "bump --tag"', async () => {
    const { code } = await stemma('bump', '--event', 'minor', '--tag', '--external', external);
    assert.equal(code, 0);
    assert.match(repository.git('tag', '-l', '--format=%(contents)', 'v1.5.0'), /External-Version/);
  });

  it('are listed by "refs", for tags that record one', async () => {
    await stemma('tag', '--external', external);
    repository.git('tag', 'v1.3.0');
    const { json } = await stemma('refs', '--json');
    const listed = json.map(({ ref, external: version }) => [ref, version]);
    assert.deepEqual(listed, [
      ['refs/heads/main', undefined],
      ['refs/tags/v1.3.0', undefined],
      ['refs/tags/v1.4.0', external],
    ]);
    assert.match((await stemma('refs')).stdout, /v1\.4\.0.*V100R001C01B023/);
  });

  it('lead "refs" to their tag, whatever the policy says', async () => {
    await stemma('tag', '--external', external);
    repository.write('stemma.jsonc', '{ "version": "semver" }');
    const { code, json } = await stemma('refs', '--external', external, '--json');
    assert.equal(code, 0);
    assert.deepEqual(
      json.map(({ ref }) => ref),
      ['refs/tags/v1.4.0'],
    );
    const none = await stemma('refs', '--external', 'V200R001C01B010');
    assert.equal(none.code, 1);
    assert.match(none.stderr, /No tag records the external version/);
  });

  it('stand in "refs" beside who decided and which unit it is of', async () => {
    repository.write(
      'stemma.jsonc',
      JSON.stringify({ units: { app: { path: '', version: 'semver' } }, tags: ['v{version}'] }),
    );
    await stemma('tag', '--decided-by', 'Li Lei', '--decided-by', 'Han');
    const { json } = await stemma('refs', '--json');
    assert.deepEqual(json.at(-1)?.['recorded'], {
      unit: 'app',
      scheme: 'semver',
      decidedBy: ['Li Lei', 'Han'],
    });
  });

  for (const name of [external, '1.4.0']) {
    it(`lead "explain" from one to the other: ${name}`, async () => {
      await stemma('tag', '--external', external);
      const { stdout } = await stemma('explain', name);
      assert.match(stdout, /Tag v1\.4\.0: version 1\.4\.0 is V100R001C01B023 for customers\./);
      const { json } = await stemma('explain', '--json', name);
      assert.deepEqual(json[0]?.['recorded'], [{ tag: 'v1.4.0', internal: '1.4.0', external }]);
    });
  }

  it('are refused with 1 when they are malformed, and nothing is made', async () => {
    const { code, stderr } = await stemma('tag', '--external', 'V100');
    assert.equal(code, 1);
    assert.match(stderr, /"V100": it is no name of Huawei/);
    assert.equal(repository.git('tag'), '');
  });
});

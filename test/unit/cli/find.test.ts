import assert from 'node:assert/strict';
import { createRepository, packageJson, type TestRepository } from './repository';
import { run } from './run';

const external = 'V100R001C01B023';

describe('stemma find', () => {
  let repository: TestRepository;
  before(() => {
    repository = createRepository({
      'stemma.jsonc': JSON.stringify({
        version: 'semver',
        tags: ['v{version}'],
        external: 'huawei',
        release: { archives: 'packages/**' },
      }),
      'package.json': packageJson('1.4.0'),
      'packages/app-1.3.0.zip': '',
      'other/app-1.3.0.zip': '',
    });
    const trailers = `External-Version: ${external}\nExternal-Abbreviation: ATLAS`;
    repository.git('tag', '-a', '-m', `One\n\n${trailers}`, 'v1.4.0');
  });
  after(() => repository.remove());

  const stemma = (...argv: string[]): ReturnType<typeof run> =>
    run(['find', ...argv], { cwd: repository.root });

  it('tells where a version stands, with its commit and its other number', async () => {
    const { code, json } = await stemma(external, '--json');
    assert.equal(code, 0);
    assert.deepEqual(json, [
      {
        kind: 'tag',
        name: 'v1.4.0',
        ref: 'refs/tags/v1.4.0',
        commit: repository.git('rev-parse', 'HEAD'),
        internal: '1.4.0',
        external,
        abbreviation: 'ATLAS',
        match: 'exact',
      },
    ]);
  });

  it('knows a tag by the abbreviation of its external version', async () => {
    const { json } = await stemma('ATLAS', '--json');
    assert.deepEqual(
      json.map(({ name, match }) => [name, match]),
      [['v1.4.0', 'exact']],
    );
  });

  it('finds files that the policy calls archives and no others', async () => {
    const { json } = await stemma('1.3', '--json');
    assert.deepEqual(
      json.map(({ path, match }) => [path, match]),
      [['packages/app-1.3.0.zip', 'part']],
    );
  });

  it('says it in words', async () => {
    const { stdout } = await stemma('1.4.0');
    assert.match(
      stdout,
      /^tag v1\.4\.0 \(exactly so called\): version 1\.4\.0, external version V/,
    );
  });

  it('exits with 1 and says so when nothing is found', async () => {
    const { code, stderr, stdout } = await stemma('7.7.7');
    assert.equal(code, 1);
    assert.equal(stdout, '');
    assert.match(stderr, /Cannot find the version "7\.7\.7"/);
  });

  it('asks for a name', async () => {
    assert.equal((await stemma()).code, 2);
  });
});

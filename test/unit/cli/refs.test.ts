import assert from 'node:assert/strict';
import { createFolder, createRepository, packageJson, type TestRepository } from './repository';
import { run } from './run';

describe('stemma refs', () => {
  let repository: TestRepository;
  beforeEach(() => {
    repository = createRepository({ 'package.json': packageJson('1.0.0') });
  });
  afterEach(() => repository.remove());

  const refs = (...argv: string[]): ReturnType<typeof run> =>
    run(['refs', ...argv], { cwd: repository.root });

  it('prints one JSON line a ref with the keys of the contract', async () => {
    repository.git('tag', 'v1.4.0');
    const { code, json } = await refs('--json');
    assert.equal(code, 0);
    const id = repository.git('rev-parse', 'HEAD');
    assert.deepEqual(json, [
      { ref: 'refs/heads/main', kind: 'branch', verdict: 'valid', id },
      {
        ref: 'refs/tags/v1.4.0',
        kind: 'tag',
        scheme: 'semver',
        verdict: 'valid',
        fields: { major: '1', minor: '4', patch: '0' },
        line: '1.4',
        id,
      },
    ]);
  });

  it('shows fields beside a nested version, and why a tag is malformed', async () => {
    repository.write(
      'stemma.jsonc',
      JSON.stringify({
        schemes: {
          parts: {
            kind: 'tag',
            forms: ['{part}-v{semver}'],
            fields: {
              part: { type: 'text', of: ['lower'] },
              semver: { type: 'scheme', scheme: 'semver' },
            },
            order: ['part', 'semver'],
          },
        },
        tags: ['parts'],
      }),
    );
    repository.git('tag', 'server-v1.4.0');
    repository.git('tag', 'v1');
    const { code, json } = await refs('--json');
    assert.equal(code, 1);
    const server = json.find(({ ref }) => ref === 'refs/tags/server-v1.4.0');
    assert.equal(server?.['verdict'], 'valid');
    assert.equal((server?.['fields'] as Record<string, string>)['part'], 'server');
    const bad = json.find(({ ref }) => ref === 'refs/tags/v1');
    assert.equal(bad?.['verdict'], 'invalid');
    assert.equal(bad?.['fields'], undefined);
    const text = await refs();
    assert.match(text.stdout, /^refs\/tags\/v1: invalid: \S/m);
    assert.match(text.stdout, /^refs\/heads\/main: no rule covers it$/m);
  });

  it('does not fail for what the policy makes light of', async () => {
    repository.git('tag', 'v1.x');
    const { code, json } = await refs('--json');
    assert.equal(json.at(-1)?.['verdict'], 'invalid');
    assert.equal(code, 0);
  });

  it('works in a bare repository', async () => {
    const bare = createFolder();
    try {
      repository.git('tag', 'v2.0.0');
      repository.git('clone', '--quiet', '--bare', repository.root, `${bare.root}/copy.git`);
      const { code, json } = await run(['refs', '--json'], { cwd: `${bare.root}/copy.git` });
      assert.equal(code, 0);
      assert.equal(json.at(-1)?.['ref'], 'refs/tags/v2.0.0');
    } finally {
      bare.remove();
    }
  });

  it('says with 2 that there is no repository', async () => {
    const folder = createFolder();
    try {
      const { code, stderr } = await run(['refs'], { cwd: folder.root });
      assert.equal(code, 2);
      assert.match(stderr, /^Cannot list refs in ".*": it is in no Git repository\./);
    } finally {
      folder.remove();
    }
  });
});

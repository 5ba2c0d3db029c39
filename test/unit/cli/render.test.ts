import assert from 'node:assert/strict';
import { createRepository, type TestRepository } from './repository';
import { run } from './run';

describe('stemma render', () => {
  it('writes a version for one ecosystem alone on its line', async () => {
    const { code, stdout } = await run([
      'render',
      '1.1.1.051021_beta',
      '--scheme',
      'greek',
      '--to',
      'npm',
    ]);
    assert.deepEqual([code, stdout], [0, '1.1.1-2.beta.20051021\n']);
  });

  it('reads it back', async () => {
    const given = ['render', '1.1.1-2.beta.20051021', '--scheme', 'greek', '--from', 'npm'];
    assert.equal((await run(given)).stdout, '1.1.1.051021_beta\n');
    assert.equal((await run([...given, '--to', 'windows'])).stdout, '1.1.1.28334\n');
  });

  it('writes several with what they are for, and all without --to', async () => {
    const some = await run(['render', '1.0.0-rc.1', '--scheme', 'semver', '--to', 'pypi,deb']);
    assert.deepEqual(some.lines, ['  pep440  1.0.0rc1', '  debian  1.0.0~rc.1']);
    const all = await run(['render', '1.0.0-rc.1', '--scheme', 'semver', '--json']);
    assert.equal(all.code, 0);
    assert.ok(all.json.some(({ to, text }) => to === 'windows' && text === '1.0.0.0'));
    assert.ok(all.json.some(({ to, refused }) => to === 'vscode' && typeof refused === 'string'));
  });

  it('says why an ecosystem cannot hold the version, and exits with 1', async () => {
    const { code, stdout, stderr } = await run([
      'render',
      '1.2.1000',
      '--scheme',
      'semver',
      '--to',
      'android',
    ]);
    assert.deepEqual([code, stdout], [1, '']);
    assert.match(stderr, /patch is 1000/);
  });

  it('says what is lost on the way back', async () => {
    const { code, stdout, stderr } = await run([
      'render',
      '1.0.0.0',
      '--scheme',
      'semver',
      '--from',
      'windows',
    ]);
    assert.deepEqual([code, stdout], [0, '1.0.0\n']);
    assert.match(stderr, /does not say Pre-release, Build metadata/);
  });

  const wrong: readonly (readonly [string, readonly string[], RegExp])[] = [
    [
      'an ecosystem that is none',
      ['1.0.0', '--scheme', 'semver', '--to', 'nmp'],
      /Did you mean "npm"\?/,
    ],
    ['no version of a scheme', ['--scheme', 'semver', '--to', 'npm'], /a version has to be given/],
    ['an unknown scheme', ['1.0.0', '--scheme', 'semvr'], /semver/],
  ];
  for (const [title, argv, reason] of wrong) {
    it(`refuses ${title}`, async () => {
      const { code, stderr } = await run(['render', ...argv]);
      assert.equal(code, 2);
      assert.match(stderr, reason);
    });
  }

  describe('in a repository', () => {
    let repository: TestRepository;

    before(() => {
      repository = createRepository({
        'stemma.jsonc': JSON.stringify({
          version: 'greek',
          projections: {
            pypi: { template: '{major}.{minor}.{revision}', loses: ['stage', 'date'] },
          },
        }),
        VERSION: '1.1.1.051021_beta\n',
      });
    });
    after(() => repository.remove());

    it('writes the version of the unit by the projections of the policy', async () => {
      const { lines } = await run(['render', '--to', 'npm,pypi'], { cwd: repository.root });
      assert.deepEqual(lines, ['  semver  1.1.1-2.beta.20051021', '  pep440  1.1.1']);
    });

    it('writes another version of its scheme', async () => {
      const { stdout } = await run(['render', '2.0.0.051021_RC', '--to', 'npm'], {
        cwd: repository.root,
      });
      assert.equal(stdout, '2.0.0-3.RC.20051021\n');
    });
  });
});

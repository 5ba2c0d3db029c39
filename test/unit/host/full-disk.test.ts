import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { createRepository, packageJson, type TestRepository } from '../cli/repository';

const program = join(__dirname, '../../../src/cli/bin.js');

// A limit on the size of files is the nearest to a full disk that needs no rights: writes fail in the same places.
describe('a disk that takes no more', () => {
  let repository: TestRepository;

  before(function () {
    if (process.platform === 'win32') this.skip();
  });
  beforeEach(() => {
    const policy = {
      version: 'semver',
      tags: 'v{version}',
      branches: { template: 'hotfix/{version}', role: 'hotfix' },
    };
    const files = { 'package.json': packageJson('1.0.0'), 'stemma.jsonc': JSON.stringify(policy) };
    repository = createRepository(files);
    repository.git('tag', '-a', '-m', 'x', 'v1.0.0');
    repository.git('switch', '--quiet', '--create', 'hotfix/1.0.1');
    repository.commit({ 'a.txt': 'a' });
  });
  afterEach(() => repository.remove());

  const state = (): readonly string[] => [
    repository.git('for-each-ref'),
    repository.git('status', '--short'),
    repository.read('package.json'),
  ];

  for (const blocks of [0, 1]) {
    it(`keeps a hotfix from being finished, in words, and all as it was (${blocks} blocks)`, () => {
      const before = state();
      const limited = `trap '' XFSZ; ulimit -f ${blocks}; exec "$0" "$@"`;
      const { status, stderr } = spawnSync(
        'sh',
        ['-c', limited, process.execPath, program, 'hotfix', 'finish', '--lang', 'en'],
        { cwd: repository.root, encoding: 'utf8' },
      );
      assert.doesNotMatch(stderr, /mistake of its own/);
      assert.equal(status, 1, stderr);
      assert.match(stderr, /Cannot /);
      assert.deepEqual(state(), before);
    });
  }
});

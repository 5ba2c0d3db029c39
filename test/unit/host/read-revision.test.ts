import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { RepositorySnapshot } from '../../../src/core/snapshot/types';
import { render } from '../../../src/core/text/message';
import { readRepositoryAt } from '../../../src/host/read-revision';
import { temporaryRepository, type TemporaryRepository } from './temporary-repository';

const packageJson = (version: string): string => `{ "version": "${version}" }\n`;

/** `#define APP_VERSION "1.0.0"` behind a comment in GBK. */
const gbkHeader = Buffer.concat([
  Buffer.from('/* '),
  Buffer.from([0xb0, 0xe6, 0xb1, 0xbe, 0xba, 0xc5]),
  Buffer.from(' */\n#define APP_VERSION "1.0.0"\n'),
]);

describe('readRepositoryAt', () => {
  let repository: TemporaryRepository;

  beforeEach(() => {
    repository = temporaryRepository();
  });
  afterEach(() => repository.remove());

  const read = async (revision: string, root = repository.root): Promise<RepositorySnapshot> => {
    const result = await readRepositoryAt(root, revision);
    assert.ok(result.ok, result.ok ? '' : render(result.reason, 'en'));
    return result.value;
  };
  const versions = ({ manifests }: RepositorySnapshot): Readonly<Record<string, string>> =>
    Object.fromEntries(manifests.map(({ path, slots }) => [path, slots[0]?.value ?? '']));

  it('reads a tag, a branch and a commit as they are, whatever is on the disk', async () => {
    const first = repository.commit('one', { 'package.json': packageJson('1.0.0') });
    repository.git('tag', '-a', '-m', 'x', 'v1.0.0');
    repository.git('tag', 'light');
    repository.commit('two', { 'a/package.json': packageJson('2.0.0') });
    repository.write('package.json', packageJson('9.9.9'));
    repository.write('b/package.json', packageJson('9.9.9'));
    for (const revision of ['v1.0.0', 'light', first, 'main~1', first.slice(0, 8)]) {
      const snapshot = await read(revision);
      assert.deepEqual(versions(snapshot), { 'package.json': '1.0.0' });
      assert.deepEqual(snapshot.git?.head, { commit: first });
      assert.deepEqual(snapshot.git?.changedPaths, []);
    }
    assert.deepEqual(Object.keys(versions(await read('main'))), ['a/package.json', 'package.json']);
  });

  it('takes policy, changelog and named files of the revision', async () => {
    const policy = (tags: string): string =>
      JSON.stringify({
        extends: 'semver',
        tags,
        changelog: 'NEWS.md',
        files: { in: 'notes/*', scheme: 'semver' },
      });
    repository.commit('one', {
      'stemma.jsonc': policy('v{semver}'),
      'NEWS.md': '# 1.0.0\n',
      'notes/1.0.0.md': '',
      'node_modules/x/package.json': packageJson('3.0.0'),
    });
    repository.write('stemma.jsonc', policy('release-{semver}'));
    const snapshot = await read('HEAD');
    assert.equal(snapshot.policy.tags[0]?.scheme.data.forms[0], 'v{semver}');
    assert.ok(snapshot.policyFile?.content.text.includes('v{semver}'));
    assert.equal(snapshot.changelog?.content.text, '# 1.0.0\n');
    assert.deepEqual(snapshot.named, [{ path: 'notes/1.0.0.md', isFolder: false }]);
    assert.deepEqual(snapshot.manifests, []);
  });

  it('leaves out symbolic links and submodules, and reads the encodings that the disk may have', async () => {
    repository.write('src/version.h', gbkHeader);
    repository.write('real', packageJson('1.0.0'));
    symlinkSync('real', join(repository.root, 'package.json'));
    repository.git('add', '--all');
    const commit = '1'.repeat(40);
    repository.git('update-index', '--add', '--cacheinfo', `160000,${commit},sub`);
    repository.git('commit', '--quiet', '-m', 'x');
    const snapshot = await read('HEAD');
    assert.deepEqual(versions(snapshot), { 'src/version.h': '1.0.0' });
    const [header] = snapshot.manifests;
    assert.equal(header?.content.encoding, 'gb18030');
    assert.equal(header.slots[0]?.byteOffset, gbkHeader.indexOf('1.0.0'));
  });

  it('says of a file that cannot be read why', async () => {
    repository.write('VERSION', Buffer.from([0, 1, 2, 255]));
    const units = { main: { manifests: ['VERSION', 'gone.json'] } };
    repository.write('stemma.jsonc', JSON.stringify({ extends: 'semver', units }));
    repository.commit('one');
    const { unreadable } = await read('HEAD');
    const said = unreadable.map(({ path, reason }) => `${path}: ${render(reason, 'en')}`);
    assert.match(said[0] ?? '', /^VERSION: Cannot read the file as text/);
    assert.match(said[1] ?? '', /^gone\.json: .*no such file in this revision/);
  });

  it('works in a bare repository and in a worktree', async () => {
    repository.commit('one', { 'package.json': packageJson('1.0.0') });
    const bare = temporaryRepository({ bare: true });
    const worktree = join(bare.root, 'tree');
    try {
      repository.git('push', '--quiet', bare.root, 'main');
      assert.deepEqual(versions(await read('main', bare.root)), { 'package.json': '1.0.0' });
      repository.git('worktree', 'add', '--quiet', worktree, '-b', 'side');
      assert.deepEqual(versions(await read('side', worktree)), { 'package.json': '1.0.0' });
    } finally {
      bare.remove();
    }
  });

  it('reads a tree that is no commit’s, such as what is staged', async () => {
    repository.commit('one', { 'package.json': packageJson('1.0.0') });
    repository.write('package.json', packageJson('1.1.0'));
    repository.git('add', 'package.json');
    const staged = await read(repository.git('write-tree'));
    assert.deepEqual(versions(staged), { 'package.json': '1.1.0' });
    assert.deepEqual(staged.git?.head, {});
  });

  const refused: readonly [string, string][] = [
    ['a revision that does not exist', 'v9.9.9'],
    ['a name that begins with a dash', '--all'],
    ['a name of two lines', 'main\nHEAD'],
    ['no name', ''],
    ['what is neither commit nor tree', 'HEAD:package.json'],
  ];
  for (const [title, revision] of refused) {
    it(`refuses ${title}`, async () => {
      repository.commit('one', { 'package.json': packageJson('1.0.0') });
      const result = await readRepositoryAt(repository.root, revision);
      assert.ok(!result.ok);
      assert.match(render(result.reason, 'en'), /^Cannot read the revision ".*": .*no commit/s);
    });
  }

  it('says that a folder is no repository', async () => {
    const folder = temporaryRepository({ git: false });
    try {
      const result = await readRepositoryAt(folder.root, 'HEAD');
      assert.ok(!result.ok);
      assert.match(render(result.reason, 'en'), /no Git repository/);
    } finally {
      folder.remove();
    }
  });

  it('says which file a clone without blobs lacks', async () => {
    repository.commit('one', { 'package.json': packageJson('1.0.0') });
    repository.git('config', 'uploadpack.allowFilter', 'true');
    const clone = temporaryRepository({ git: false });
    try {
      const from = `file://${repository.root}`;
      const to = join(clone.root, 'partial');
      execFileSync('git', ['clone', '-q', '--filter=blob:none', '--no-checkout', from, to]);
      repository.remove();
      const result = await readRepositoryAt(to, 'HEAD');
      assert.ok(!result.ok || result.value.unreadable.length > 0);
    } finally {
      clone.remove();
    }
  });
});

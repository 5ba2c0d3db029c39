import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { checkRepository } from '../../../src/core/rules/check-repository';
import { render } from '../../../src/core/text/message';
import { createCarriedCache, type CarriedCache } from '../../../src/host/carried/carried-cache';
import { readRepository } from '../../../src/host/read-repository';
import type { RepositorySnapshot } from '../../../src/core/snapshot/types';
import { temporaryRepository, type TemporaryRepository } from './temporary-repository';

const packageJson = (version: string): string => `{ "version": "${version}" }\n`;
const policy = (more: object = {}): string =>
  JSON.stringify({ version: 'semver', tags: ['v{semver}'], ...more });

describe('what tags and branches hold', () => {
  let repository: TemporaryRepository;

  beforeEach(() => {
    repository = temporaryRepository();
  });
  afterEach(() => repository.remove());

  const read = (
    root = repository.root,
    carried = createCarriedCache(),
  ): Promise<RepositorySnapshot> => readRepository(root, { git: true, carried });
  const said = (snapshot: RepositorySnapshot, rule = 'tag/untrue'): readonly string[] =>
    checkRepository(snapshot)
      .filter((finding) => finding.rule === rule)
      .map(({ severity, message }) => `${severity}: ${render(message, 'en')}`);

  it('tells lightweight and annotated tags that lie from those that do not', async () => {
    repository.commit('one', { 'package.json': packageJson('1.0.0'), 'stemma.jsonc': policy() });
    repository.git('tag', 'v1.0.0');
    repository.git('tag', 'v1.0.1');
    repository.git('tag', '-a', '-m', 'x', 'v1.0.2');
    repository.git('tag', '-a', '-m', 'x', 'v1.0.3', 'v1.0.2');
    const found = said(await read());
    assert.deepEqual(
      found.map(
        (line) => /Tag "(.*?)" claims .*, but package\.json in it holds 1\.0\.0/.exec(line)?.[1],
      ),
      ['v1.0.1', 'v1.0.2', 'v1.0.3'],
    );
  });

  it('finds in the tree of a patch what the changelog of another line does not tell', async () => {
    const { git, commit } = repository;
    const log = (...versions: readonly string[]): string =>
      versions.map((version) => `## ${version}\n\n- x\n`).join('\n');
    const files = { 'package.json': packageJson('1.0.0'), 'stemma.jsonc': policy() };
    commit('one', { ...files, 'CHANGELOG.md': log('1.0.0') });
    git('tag', 'v1.0.0');
    git('switch', '--quiet', '--create', 'old');
    commit('patch', {
      'package.json': packageJson('1.0.1'),
      'CHANGELOG.md': log('1.0.1', '1.0.0'),
    });
    git('tag', '-a', '-m', 'x', 'v1.0.1');
    commit('untold', { 'package.json': packageJson('1.0.2') });
    git('tag', '-a', '-m', 'x', 'v1.0.2');
    git('switch', '--quiet', 'main');
    commit('new', { 'package.json': packageJson('1.1.0'), 'CHANGELOG.md': log('1.1.0', '1.0.0') });
    git('tag', '-a', '-m', 'x', 'v1.1.0');
    const cache = createCarriedCache();
    for (const branch of ['main', 'old', 'main']) {
      git('switch', '--quiet', branch);
      const [found, ...others] = said(await read(repository.root, cache), 'tag/no-changelog');
      assert.match(found ?? '', branch === 'main' ? /tag "v1\.0\.2"/ : /^$/);
      assert.deepEqual(others, []);
    }
  });

  it('searches a tree where the manifest was elsewhere or of another kind', async () => {
    repository.commit('one', { 'app/package.json': packageJson('0.9.0') });
    repository.git('tag', 'v0.9.0');
    repository.git('tag', 'v0.9.1');
    repository.git('mv', 'app/package.json', 'package.json');
    repository.commit('two', { 'package.json': packageJson('1.0.0'), 'stemma.jsonc': policy() });
    repository.git('tag', 'v1.0.0');
    assert.deepEqual(said(await read()), [
      'information: Tag "v0.9.1" claims 0.9.1, but app/package.json in it holds 0.9.0. A published tag stays as it is; set the version before the next tag is made.',
    ]);
  });

  it('claims nothing of a tree without a manifest, or with several of which none is known', async () => {
    repository.commit('one', { 'README.md': 'x' });
    repository.git('tag', 'v0.1.0');
    repository.commit('two', {
      'a/package.json': packageJson('0.0.1'),
      'b/package.json': packageJson('0.0.2'),
    });
    repository.git('tag', 'v0.2.0');
    repository.git('rm', '-r', '--quiet', 'a', 'b');
    repository.commit('three', { 'package.json': packageJson('1.0.0'), 'stemma.jsonc': policy() });
    repository.git('tag', 'of-a-blob', repository.git('rev-parse', 'HEAD:package.json'));
    repository.git('tag', 'v3.0.0', 'of-a-blob');
    const snapshot = await read();
    assert.deepEqual(said(snapshot), []);
    assert.deepEqual(snapshot.git?.carried?.unknown, []);
  });

  it('reads a resource script in GBK at a tag', async () => {
    const rc = Buffer.concat([
      Buffer.from('#include <winver.h>\n#define PRODUCT "'),
      Buffer.from([0xb0, 0xe6, 0xb1, 0xbe]),
      Buffer.from('"\n#define APP_VERSION "1.0.0"\n'),
    ]);
    repository.write('version.h', rc);
    repository.commit('one', { 'stemma.jsonc': policy() });
    repository.git('tag', 'v1.0.0');
    repository.git('tag', 'v1.1.0');
    const found = said(await read());
    assert.equal(found.length, 1);
    assert.match(found[0] ?? '', /"v1\.1\.0" claims 1\.1\.0, but version\.h in it holds 1\.0\.0/);
  });

  it('looks only at the unit that a tag is about', async () => {
    const units = { a: { path: 'a' }, b: { path: 'b' } };
    const tags = ['a', 'b'].map((unit) => ({ template: `${unit}-{semver}`, unit }));
    repository.commit('one', {
      'a/package.json': packageJson('1.0.0'),
      'b/package.json': packageJson('2.0.0'),
      'stemma.jsonc': policy({ units, tags }),
    });
    for (const tag of ['a-1.0.0', 'b-2.0.0', 'b-1.0.0']) repository.git('tag', tag);
    const found = said(await read());
    assert.equal(found.length, 1);
    assert.match(found[0] ?? '', /"b-1\.0\.0" claims 1\.0\.0, but b\/package\.json in it holds 2/);
  });

  it('asks Git only for what is new the next time, and finds the same', async () => {
    repository.commit('one', { 'package.json': packageJson('1.0.0'), 'stemma.jsonc': policy() });
    repository.git('tag', 'v1.0.1');
    const cache: CarriedCache = createCarriedCache();
    const first = said(await read(repository.root, cache));
    const before = [...cache.manifests.values()];
    repository.git('tag', '-a', '-m', 'x', 'v1.0.2');
    const second = said(await read(repository.root, cache));
    assert.deepEqual([first.length, second.length], [1, 2]);
    assert.deepEqual([...cache.manifests.values()], before);
    assert.equal([...cache.trees.values()][0]?.size, 2);
  });

  it('reads again by another policy', async () => {
    repository.commit('one', { 'package.json': packageJson('1.0.0'), 'stemma.jsonc': policy() });
    repository.git('tag', 'v1.0.1');
    const cache = createCarriedCache();
    assert.equal(said(await read(repository.root, cache)).length, 1);
    const ignore = { files: ['package.json'] };
    repository.write('stemma.jsonc', policy({ ignore }));
    assert.deepEqual(said(await read(repository.root, cache)), []);
    repository.write('stemma.jsonc', policy());
    assert.equal(said(await read(repository.root, cache)).length, 1);
  });

  it('keeps nothing of a reading that was given up', async () => {
    repository.commit('one', { 'package.json': packageJson('1.0.0'), 'stemma.jsonc': policy() });
    repository.git('tag', 'v1.0.1');
    const cache = createCarriedCache();
    const options = { git: true, carried: cache, signal: AbortSignal.abort() };
    await assert.rejects(readRepository(repository.root, options));
    assert.equal(said(await read(repository.root, cache)).length, 1);
  });

  it('names a tag whose commit is gone, and judges the others', async () => {
    repository.commit('one', { 'package.json': packageJson('1.0.0'), 'stemma.jsonc': policy() });
    repository.git('tag', 'v1.0.1');
    repository.git('checkout', '--quiet', '--orphan', 'lost');
    const lost = repository.commit('lost', { 'package.json': packageJson('1.5.0') });
    repository.git('tag', '-a', '-m', 'x', 'v1.5.0');
    repository.git('checkout', '--quiet', '-f', 'main');
    repository.git('branch', '--quiet', '-D', 'lost');
    const objects = join(repository.root, '.git', 'objects');
    assert.ok(readdirSync(objects).includes(lost.slice(0, 2)));
    rmSync(join(objects, lost.slice(0, 2), lost.slice(2)));
    const snapshot = await read();
    assert.deepEqual(snapshot.git?.carried?.unknown, ['refs/tags/v1.5.0']);
    assert.match(said(snapshot).join(), /"v1\.0\.1" claims/);
  });

  it('works in a shallow clone and in a worktree', async () => {
    repository.commit('one', { 'package.json': packageJson('1.0.0'), 'stemma.jsonc': policy() });
    repository.commit('two', { 'package.json': packageJson('1.1.0') });
    repository.git('tag', 'v1.2.0');
    const folder = temporaryRepository({ git: false });
    try {
      const [shallow, tree] = [join(folder.root, 'shallow'), join(folder.root, 'tree')];
      const url = `file://${repository.root}`;
      execFileSync('git', ['clone', '--quiet', '--depth', '1', url, shallow], { stdio: 'pipe' });
      execFileSync('git', ['fetch', '--quiet', '--tags', '--depth', '1'], { cwd: shallow });
      repository.git('worktree', 'add', '--quiet', tree, '-b', 'side');
      for (const root of [shallow, tree]) {
        assert.match(said(await read(root)).join(), /"v1\.2\.0" claims 1\.2\.0, .* holds 1\.1\.0/);
      }
    } finally {
      folder.remove();
    }
  });

  it('does not ask Git where it may not run, or the rules are off', async () => {
    const rules = { 'tag/untrue': 'off', 'code/not-rising': 'off' };
    repository.commit('one', {
      'package.json': packageJson('1.0.0'),
      'stemma.jsonc': policy({ rules }),
    });
    repository.git('tag', 'v1.0.1');
    const cache = createCarriedCache();
    assert.deepEqual((await read(repository.root, cache)).git?.carried?.units, []);
    const untrusted = await readRepository(repository.root, { git: false, carried: cache });
    assert.equal(untrusted.git, undefined);
    assert.equal(cache.trees.size, 0);
  });
});

import assert from 'node:assert/strict';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { editRecord } from '../../../../src/core/release/record/edit-record';
import type { RepositorySnapshot } from '../../../../src/core/snapshot/types';
import { render } from '../../../../src/core/text/message';
import { applyPlan } from '../../../../src/host/apply-plan';
import { readRepository } from '../../../../src/host/read-repository';
import { readRepositoryAt } from '../../../../src/host/read-revision';
import { temporaryRepository, type TemporaryRepository } from '../temporary-repository';

const record = (version: string): string => `kind: normal\nversion: ${version}\n`;

describe('the release folder', () => {
  let repository: TemporaryRepository;

  beforeEach(() => {
    repository = temporaryRepository();
  });
  afterEach(() => repository.remove());

  const read = (
    before?: RepositorySnapshot,
    unsaved: ReadonlyMap<string, string> = new Map(),
  ): Promise<RepositorySnapshot> =>
    readRepository(repository.root, { git: false, unsaved, ...(before && { before }) });
  const versions = ({ releases }: RepositorySnapshot): readonly unknown[] | undefined =>
    releases?.records.map(({ id, record: held }) => [id, held?.version]);

  it('is read with the repository: records by their names, and the roadmap', async () => {
    repository.write('releases/2.1.0.yaml', record('2.1.0'));
    repository.write('releases/2.0.0.yml', record('2.0.0'));
    repository.write('releases/roadmap.yaml', 'versions:\n  - version: V3\n');
    repository.write('releases/letters/A-1.yaml', record('9'));
    repository.write('releases/notes.md', 'kind: normal');
    const snapshot = await read();
    assert.deepEqual(versions(snapshot), [
      ['2.0.0', '2.0.0'],
      ['2.1.0', '2.1.0'],
    ]);
    assert.equal(snapshot.releases?.roadmap?.roadmap?.versions[0]?.version, 'V3');
  });

  it('is absent where there is none', async () => {
    assert.equal((await read()).releases, undefined);
  });

  it('is read from editors where they have unsaved text, saved before or not', async () => {
    repository.write('releases/a.yaml', record('1'));
    const unsaved = new Map([
      ['releases/a.yaml', record('2')],
      ['releases/b.yaml', record('3')],
      ['other/c.yaml', record('4')],
    ]);
    assert.deepEqual(versions(await read(undefined, unsaved)), [
      ['a', '2'],
      ['b', '3'],
    ]);
  });

  it('keeps what has not changed as the same object, and the folder where nothing has', async () => {
    repository.write('releases/a.yaml', record('1'));
    repository.write('releases/b.yaml', record('1'));
    const first = await read();
    const second = await read(first);
    assert.equal(second.releases, first.releases);
    repository.write('releases/b.yaml', record('2'));
    const third = await read(second);
    assert.notEqual(third.releases, first.releases);
    assert.equal(third.releases?.records[0], first.releases?.records[0]);
    assert.deepEqual(versions(third), [
      ['a', '1'],
      ['b', '2'],
    ]);
  });

  it('leaves other files alone that happen to be in a folder of that name, unless a policy names it', async () => {
    repository.write('releases/helm.yaml', 'apiVersion: v1\nkind: HelmRelease\nversion: 1\n');
    repository.write('releases/roadmap.yaml', 'kind: Roadmap\n');
    assert.deepEqual(versions(await read()), []);
    assert.equal((await read()).releases?.roadmap, undefined);
  });

  it('reads a record with mistakes as one that counts for nothing', async () => {
    repository.write('releases/a.yaml', `${record('1')}aprovals: []\n`);
    const [file] = (await read()).releases?.records ?? [];
    assert.equal(file?.record, undefined);
    assert.equal(file?.problems.length, 1);
  });

  it('counts none of two files with one name', async () => {
    repository.write('releases/a.yaml', record('1'));
    repository.write('releases/a.yml', record('1'));
    const { releases } = await read();
    assert.deepEqual(
      releases?.records.map(({ problems, record: held }) => [problems.length, held]),
      [
        [1, undefined],
        [1, undefined],
      ],
    );
    repository.remove();
    repository = temporaryRepository();
    repository.write('releases/a.yaml', record('1'));
    assert.deepEqual(versions(await read({ ...(await read()), releases })), [['a', '1']]);
  });

  it('does not look at what a symbolic link outside leads to', async function () {
    if (process.platform === 'win32') this.skip();
    const other = temporaryRepository({ git: false });
    try {
      other.write('x.yaml', record('9'));
      repository.write('releases/a.yaml', record('1'));
      symlinkSync(join(other.root, 'x.yaml'), join(repository.root, 'releases/b.yaml'));
      assert.deepEqual(versions(await read()), [['a', '1']]);
    } finally {
      other.remove();
    }
  });

  it('is read of any revision as well, and of none in a bare repository', async () => {
    const first = repository.commit('one', { 'releases/a.yaml': record('1') });
    repository.commit('two', { 'releases/a.yaml': record('2'), 'releases/x/b.yaml': record('3') });
    const at = await readRepositoryAt(repository.root, first);
    assert.ok(at.ok);
    assert.deepEqual(versions(at.value), [['a', '1']]);
    const bare = temporaryRepository({ bare: true });
    try {
      bare.git('fetch', '--quiet', repository.root, 'main:main');
      assert.equal((await readRepository(bare.root, { git: true })).releases, undefined);
    } finally {
      bare.remove();
    }
  });

  it('has records that are edited in their own bytes', async () => {
    repository.commit('one', { 'stemma.jsonc': '{}' });
    const gbk = Buffer.from([0x23, 0x20, 0xb0, 0xe6, 0xb1, 0xbe, 0x0d, 0x0a]);
    repository.write('releases/b.yaml', `\ufeff${record('1')}`);
    repository.write(
      'releases/a.yaml',
      Buffer.concat([gbk, Buffer.from('kind: normal\r\nversion: 1\r\n')]),
    );
    const snapshot = await read();
    for (const file of snapshot.releases?.records ?? []) {
      const step = editRecord(file, [{ type: 'set', path: ['title'], value: '版' }]);
      assert.ok(step.ok);
      const title = { text: { en: 'x', 'zh-cn': 'x' }, parameters: {} };
      const done = await applyPlan(
        repository.root,
        { title, steps: [step.value], notes: [] },
        { git: true },
      );
      assert.ok(done.ok, done.ok ? '' : render(done.reason, 'en'));
    }
    const bytes = Buffer.from(repository.read('releases/b.yaml'), 'utf8');
    assert.equal(bytes.toString('utf8'), '\ufeffkind: normal\ntitle: 版\nversion: 1\n');
    const after = (await read()).releases?.records[0];
    assert.equal(after?.content.encoding, 'gb18030');
    assert.equal(after.content.text, '# 版本\r\nkind: normal\r\ntitle: 版\r\nversion: 1\r\n');
  });
});

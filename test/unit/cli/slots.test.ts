import assert from 'node:assert/strict';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { createFolder, createRepository, packageJson, type TestRepository } from './repository';
import { run } from './run';

describe('stemma slots', () => {
  let folder: TestRepository;
  beforeEach(() => {
    folder = createFolder();
  });
  afterEach(() => folder.remove());

  it('prints one JSON line a slot with exactly the keys of the contract', async () => {
    folder.write('package.json', packageJson('1.4.0'));
    const { code, json } = await run(['slots', '--json', 'package.json'], { cwd: folder.root });
    assert.equal(code, 0);
    assert.deepEqual(json, [
      {
        file: 'package.json',
        kind: 'package-json',
        slot: '/version',
        value: '1.4.0',
        line: 3,
        column: 15,
        offset: 36,
        length: 5,
        byteOffset: 36,
        byteLength: 5,
        encoding: 'utf-8',
      },
    ]);
  });

  it('counts UTF-16 units after a BOM, and bytes with it', async () => {
    folder.write('package.json', `\uFEFF{"名": "😀", "version": "1.0.0"}`);
    const { json } = await run(['slots', '--json', 'package.json'], { cwd: folder.root });
    const text = '{"名": "😀", "version": "';
    assert.equal(json[0]?.['offset'], text.length);
    assert.equal(json[0]?.['column'], text.length + 1);
    assert.equal(json[0]?.['byteOffset'], 3 + Buffer.byteLength(text));
  });

  it('looks through a folder, and names files as a person would from here', async () => {
    const repository = createRepository({
      'package.json': packageJson('1.0.0'),
      'server/pom.xml': '<project><version>2.0</version></project>',
      '.gitignore': 'ignored\n',
    });
    try {
      repository.write('ignored/package.json', packageJson('9.9.9'));
      repository.write('node_modules/x/package.json', packageJson('9.9.9'));
      const files = async (cwd: string, ...paths: string[]): Promise<unknown[]> => {
        const { json } = await run(['slots', '--json', ...paths], { cwd });
        return json.map(({ file }) => file);
      };
      const { root } = repository;
      assert.deepEqual(await files(root), ['package.json', 'server/pom.xml']);
      assert.deepEqual(await files(root, 'server/'), ['server/pom.xml']);
      assert.deepEqual(await files(join(root, 'server')), ['pom.xml']);
      assert.deepEqual(await files(join(root, 'server'), '..'), [
        '../package.json',
        '../server/pom.xml',
      ]);
    } finally {
      repository.remove();
    }
  });

  it('reads a header that is named, which a search leaves alone', async () => {
    folder.write('app.h', '#define APP_VERSION "3.1"\n');
    const named = await run(['slots', 'app.h'], { cwd: folder.root });
    assert.deepEqual(named.lines, ['app.h:1:22: APP_VERSION 3.1']);
  });

  it('says that there is nothing, to people only', async () => {
    const text = await run(['slots'], { cwd: folder.root });
    assert.deepEqual([text.code, text.stdout], [0, '']);
    assert.match(text.stderr, /^No versions found/);
    assert.equal((await run(['slots', '--json'], { cwd: folder.root })).stderr, '');
  });

  it('reports a key that stands twice, with its place, and gives no slot for it', async () => {
    folder.write('package.json', '{"version": "1.0.0",\n "version": "1.0.1"}');
    const { code, stdout, stderr } = await run(['slots', 'package.json'], { cwd: folder.root });
    assert.deepEqual([code, stdout], [1, '']);
    assert.match(stderr, /^package\.json:2:14: Cannot edit "\/version"/);
  });

  it('reads a revision, with paths as they are seen from here', async () => {
    const repository = createRepository({
      'package.json': packageJson('1.0.0'),
      'server/package.json': packageJson('2.0.0'),
    });
    try {
      repository.git('rm', '-r', '--quiet', 'server');
      repository.git('commit', '--quiet', '--message', 'Gone');
      const argv = ['slots', '--json', '--at', 'HEAD~1'];
      const found = async (cwd: string, ...paths: readonly string[]): Promise<unknown> =>
        (await run([...argv, ...paths], { cwd })).json.map(({ file, value }) => [file, value]);
      const all = [
        ['package.json', '1.0.0'],
        ['server/package.json', '2.0.0'],
      ];
      assert.deepEqual(await found(repository.root), all);
      assert.deepEqual(await found(repository.root, 'server'), [all[1]]);
      assert.deepEqual(await found(repository.root, './server/package.json'), [all[1]]);
      const missing = await run(['slots', '--at', 'nowhere'], { cwd: repository.root });
      assert.equal(missing.code, 2);
      assert.match(missing.stderr, /Cannot read the revision "nowhere"/);
    } finally {
      repository.remove();
    }
  });

  describe('with a path that it cannot read', () => {
    const cases: readonly (readonly [string, string, RegExp])[] = [
      ['a missing file', 'no/package.json', /"no\/package\.json": there is nothing at this path/],
      ['a file of no known kind', 'letter.txt', /"letter\.txt": its name is that of no manifest/],
      ['a binary file', 'VERSION', /"VERSION"\. .*NUL/],
      ['a broken link', 'pom.xml', /"pom\.xml": there is nothing/],
      ['a huge file', 'pubspec.yaml', /"pubspec\.yaml": it has \d+ bytes/],
    ];
    beforeEach(() => {
      folder.write('letter.txt', 'version 1.0');
      folder.write('VERSION', new Uint8Array([49, 0, 50]));
      symlinkSync('nowhere', join(folder.root, 'pom.xml'));
      folder.write('pubspec.yaml', Buffer.alloc(50 * 1024 * 1024, 32));
      folder.write('package.json', packageJson('1.0.0'));
    });
    for (const [title, path, expected] of cases) {
      it(`says so for ${title}, with 2, and reads the others`, async () => {
        const argv = ['slots', '--json', path, 'package.json'];
        const { code, json, stderr } = await run(argv, { cwd: folder.root });
        assert.equal(code, 2);
        assert.match(stderr, expected);
        assert.equal(json.length, 1);
      });
    }
  });
});

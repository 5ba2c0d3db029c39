import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRepository, type TestRepository } from './repository';
import { run } from './run';

const gbk = Buffer.from([0xd6, 0xd0, 0xce, 0xc4]); // 中文
const utf16 = (text: string): Buffer =>
  Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);

/** Files that carry the version, each with its own trap. */
const files: Readonly<Record<string, Buffer>> = {
  'package.json': Buffer.from('{\r\n  "name": "x",\r\n  "version": "1.2.3"\r\n}'),
  VERSION: Buffer.from('1.2.3'),
  'Cargo.toml': Buffer.from('\ufeff[package]\nname = "x"\nversion = "1.2.3"\n'),
  'app.rc': Buffer.concat([
    Buffer.from('// '),
    gbk,
    Buffer.from('\r\n1 VERSIONINFO\r\n FILEVERSION 1,2,3,0\r\nBEGIN\r\n VALUE "X", "'),
    gbk,
    Buffer.from('"\r\n VALUE "FileVersion", "1.2.3"\r\nEND\r\n'),
  ]),
  'other.rc': utf16('1 VERSIONINFO\r\n FILEVERSION 1,2,3,0\r\nBEGIN\r\nEND\r\n'),
  'CHANGELOG.md': Buffer.from(
    `# 日志\r\n\r\n## [Unreleased]\r\n- 甲\r\n\r\n## [1.2.3]\r\n${'- 乙\r\n'.repeat(20)}\r\n[Unreleased]: https://x.org/compare/v1.2.3...HEAD`,
  ),
};

describe('the diff that a dry run prints', () => {
  let repository: TestRepository;
  before(() => {
    repository = createRepository({ '.gitattributes': '* -text\n' });
    for (const [path, content] of Object.entries(files)) repository.write(path, content);
    repository.git('add', '--all');
    repository.git('commit', '--quiet', '--message', 'Files');
  });
  after(() => repository.remove());

  const contents = (): Readonly<Record<string, string>> =>
    Object.fromEntries(
      Object.keys(files).map((path) => [
        path,
        readFileSync(join(repository.root, path)).toString('latin1'),
      ]),
    );

  it('is what git apply makes of the files what the bump makes of them, byte by byte', async () => {
    const argv = ['bump', '--event', 'minor', '--align', '--date', '2024-05-01'];
    const dry = await run([...argv, '--dry-run'], { cwd: repository.root });
    assert.equal(dry.code, 0, dry.stderr);
    const untouched = contents();
    const bumped = await run(argv, { cwd: repository.root });
    assert.equal(bumped.code, 0, bumped.stderr);
    const expected = contents();
    assert.notDeepEqual(expected, untouched);
    for (const path of Object.keys(files)) assert.notEqual(expected[path], untouched[path], path);
    repository.git('checkout', '--quiet', '.');
    assert.deepEqual(contents(), untouched);
    execFileSync('git', ['apply', '--whitespace=nowarn', '-'], {
      cwd: repository.root,
      input: dry.bytes,
      stdio: 'pipe',
    });
    assert.deepEqual(contents(), expected);
  });
});

import assert from 'node:assert/strict';
import { runningRecord } from './release-records';
import { createRepository, packageJson, type TestRepository } from './repository';
import { run, type Run } from './run';

describe('stemma release notes', () => {
  let repository: TestRepository;
  beforeEach(() => {
    repository = createRepository({
      'stemma.jsonc': JSON.stringify({ version: 'semver', tags: 'v{version}' }),
      'package.json': packageJson('1.0.0'),
    });
    repository.git('tag', '--annotate', '--message', '1.0.0', 'v1.0.0');
    repository.commit({ 'releases/1.1.0.yaml': runningRecord() });
    repository.write('pay.js', 'export {};\n');
    repository.git('add', '--all');
    repository.git('commit', '--quiet', '--message', 'feat: pay by QR code');
  });
  afterEach(() => repository.remove());

  const notes = (...argv: string[]): Promise<Run> =>
    run(['release', 'notes', ...argv], { cwd: repository.root });

  it('prints those of the only release under way, for everybody outside', async () => {
    const { code, stdout } = await notes();
    assert.equal(code, 0);
    assert.match(stdout, /^- pay by QR code$/m);
    assert.match(stdout, /^- It is slow$/m);
  });

  it('prints JSON in the language that is asked for', async () => {
    const { json } = await notes('1.1.0', '--internal', '--external', '--json', '--lang', 'zh-cn');
    assert.deepEqual(
      json.map(({ release, variant, language }) => [release, variant, language]),
      [
        ['1.1.0', 'internal', 'zh-cn'],
        ['1.1.0', 'external', 'zh-cn'],
      ],
    );
    assert.match(String(json[0]?.['text']), /BUG-7/);
  });

  it('writes them beside the record, which says then where they are', async () => {
    const dry = await notes('--write', '--dry-run');
    assert.equal(dry.code, 0);
    assert.match(dry.stdout, /^\+- pay by QR code$/m);
    assert.match(dry.stdout, /^\+notes:$/m);
    assert.equal(repository.git('status', '--porcelain'), '');
    assert.equal((await notes('--write', '--commit')).code, 0);
    assert.equal(repository.git('status', '--porcelain'), '');
    assert.match(repository.read('releases/1.1.0.external.md'), /pay by QR code/);
    assert.match(
      repository.read('releases/1.1.0.yaml'),
      /external: releases\/1\.1\.0\.external\.md/,
    );
    const again = await notes('--write');
    assert.equal(again.code, 1);
  });

  it('writes nothing into a revision', async () => {
    const { code, stderr } = await notes('--write', '--at', 'HEAD');
    assert.equal(code, 2);
    assert.match(stderr, /it is read alone/);
  });
});

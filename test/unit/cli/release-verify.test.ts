import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { letterFiles } from '../../../src/core/release/letters/letter-files';
import { readRecord } from '../../../src/core/release/record/read-record';
import { loadParsers } from '../../../src/host/lazy';
import { authorisedRecord } from './release-records';
import { createFolder, createRepository, type TestRepository } from './repository';
import { run, type Run } from './run';

const artefact = 'Stands for an archive.\n';
const sha256 = createHash('sha256').update(artefact).digest('hex');

describe('stemma release verify', () => {
  let repository: TestRepository;
  let outside: TestRepository;

  before(async () => {
    repository = createRepository({ 'stemma.jsonc': '{ "version": "semver" }' });
    const commit = repository.git('rev-parse', 'HEAD');
    const text = authorisedRecord('1.0.1', commit, sha256);
    repository.commit({ 'releases/1.0.1.yaml': text });
    repository.write('app.zip', artefact);
    repository.write('changed/app.zip', `${artefact}x`);
    repository.write('stranger.zip', 'x');
    outside = createFolder();
    outside.write('app.zip', artefact);
    outside.write('changed.zip', `${artefact}x`);
    const file = { path: 'releases/1.0.1.yaml', fingerprint: '' };
    const content = { text, encoding: 'utf-8', bomLength: 0 } as const;
    const { record } = readRecord({ ...file, content }, await loadParsers());
    const [authorisation] = record?.authorisations ?? [];
    assert.ok(record && authorisation);
    for (const letter of letterFiles(record, authorisation, 'zh-cn'))
      outside.write(letter.path.replace(/^letters\//, ''), letter.text);
    outside.write('no-letter.md', '# A letter to the bank\n');
  });
  after(() => {
    repository.remove();
    outside.remove();
  });

  const inside = (...argv: string[]): Promise<Run> =>
    run(['release', 'verify', ...argv], { cwd: repository.root });
  const away = (...argv: string[]): Promise<Run> =>
    run(['release', 'verify', ...argv], { cwd: outside.root });

  it('says where, by how many and until when an artefact may be used', async () => {
    const { code, stdout } = await inside('app.zip', '--area', '上海', '--quantity', '70');
    assert.equal(code, 0, stdout);
    assert.match(stdout, /^app\.zip may be used\.$/m);
    assert.match(stdout, /authorisation A-1/);
    assert.match(stdout, /上海/);
    assert.match(stdout, /2026-04-20/);
    const { json } = await inside('app.zip', '--json');
    const [answer] = json[0]?.['answers'] as Record<string, Record<string, unknown>>[];
    assert.deepEqual([json[0]?.['usable'], answer?.['authorisation']?.['left']], [true, 70]);
  });

  const refused: readonly [string, readonly string[], string][] = [
    ['after its last day', ['app.zip', '--date', '2026-04-21'], 'expired'],
    ['before its first day', ['app.zip', '--date', '2026-03-19'], 'too-early'],
    ['elsewhere', ['app.zip', '--area', '北京'], 'elsewhere'],
    ['by more than are left', ['app.zip', '--quantity', '71'], 'too-many'],
    ['changed after it was authorised', ['changed/app.zip'], 'changed'],
    ['that nobody knows', ['stranger.zip'], 'unknown'],
  ];
  for (const [title, argv, reason] of refused) {
    it(`refuses an artefact ${title}`, async () => {
      const { code, json } = await inside(...argv, '--json');
      assert.equal(code, 1);
      const reasons = json[0]?.['reasons'] as Record<string, unknown>[];
      assert.deepEqual(
        reasons.map(({ id }) => id),
        [reason],
      );
      const { stdout } = await inside(...argv);
      assert.match(stdout, /may not be used\.\n(?:.*\n)*? {2}\S/);
    });
  }

  for (const letter of ['1.0.1-A-1.md', '1.0.1-A-1.html']) {
    it(`goes by ${letter} alone, without a repository`, async () => {
      const fine = await away('app.zip', '--letter', letter, '--area', '上海');
      assert.equal(fine.code, 0, fine.stdout + fine.stderr);
      const { code, json } = await away('changed.zip', '--letter', letter, '--json');
      assert.deepEqual([code, json[0]?.['usable']], [1, false]);
    });
  }

  it('holds a letter to the record where there is one, and says where there is none', async () => {
    const letter = 'letter.md';
    const text = readFileSync(join(outside.root, '1.0.1-A-1.md'), 'utf8');
    const verify = async (written: string) => {
      repository.write(letter, written);
      const { code, json } = await inside('app.zip', '--letter', letter, '--json');
      const reasons = json[0]?.['reasons'] as Record<string, string>[];
      return { code, ids: reasons.map(({ id }) => id), told: reasons[0]?.['message'] ?? '' };
    };
    assert.deepEqual(await verify(text), { code: 0, ids: [], told: '' });
    const forged = await verify(text.replace('"quantity": 100', '"quantity": 100000'));
    assert.deepEqual([forged.code, forged.ids], [1, ['differs']]);
    assert.match(forged.told, /about the quantity of the authorisation A-1/);
    const other = await verify(text.replace('"authorisation": "A-1"', '"authorisation": "A-9"'));
    assert.deepEqual([other.code, other.ids], [1, ['withdrawn']]);
    const { stdout } = await away('app.zip', '--letter', '1.0.1-A-1.md');
    assert.match(stdout, /Nothing vouches for the letter here/);
  });

  it('cannot tell by what is no letter, by one that is not there, and without anything', async () => {
    for (const argv of [['--letter', 'no-letter.md'], ['--letter', 'gone.md'], []]) {
      const { code, stdout } = await away('app.zip', ...argv);
      assert.deepEqual([code, stdout], [2, '']);
    }
  });
});

import assert from 'node:assert/strict';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { execFileSync } from 'node:child_process';
import { listRefs, refDetails } from '../../../src/host/git';
import { temporaryRepository, type TemporaryRepository } from './temporary-repository';

describe('refs that are listed and not shown', () => {
  let repository: TemporaryRepository;
  let path: string | undefined;

  beforeEach(() => {
    repository = temporaryRepository();
    path = process.env['PATH'];
    repository.commit('Start', { 'a.txt': '1' });
    for (let at = 1; at <= 20; at++)
      repository.git('tag', '-a', '-m', `Release ${at}`, `v1.0.${at}`);
  });
  afterEach(() => {
    process.env['PATH'] = path;
    repository.remove();
  });

  it('have objects that nobody opens', async () => {
    const all = await listRefs(repository.root);
    assert.ok(all.ok);
    const [shown, ...others] = all.refs.filter(({ ref }) => ref.startsWith('refs/tags/'));
    assert.ok(shown && others.length === 19);
    for (const { id } of others) {
      rmSync(join(repository.root, '.git/objects', id.slice(0, 2), id.slice(2)), { force: true });
    }
    const again = await listRefs(repository.root, {}, all.refs);
    assert.ok(again.ok);
    assert.equal(again.refs, all.refs);
    const read = await refDetails(repository.root, [shown]);
    assert.ok(read.ok);
    assert.match(read.details.get(shown.ref)?.subject ?? '', /^Release/);
  });

  it('take one Git process for names and ids, and those that are shown one more', async function () {
    if (process.platform === 'win32') this.skip();
    const told = noteProcesses(repository);
    const listed = await listRefs(repository.root);
    assert.ok(listed.ok);
    const shown = listed.refs.slice(0, 5);
    const read = await refDetails(repository.root, shown);
    assert.ok(read.ok);
    assert.equal(read.details.size, 5);
    assert.deepEqual(told(), ['for-each-ref', 'cat-file']);
  });
});

/** Puts a Git before the real one that notes which commands it is asked for. */
function noteProcesses(repository: TemporaryRepository): () => readonly string[] {
  const real = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim();
  const folder = join(repository.root, '.git');
  const log = join(folder, 'processes');
  const script = `#!/bin/sh\nfor each; do case "$each" in for-each-ref|cat-file|log|rev-list|show) echo "$each" >> "${log}";; esac; done\nexec "${real}" "$@"\n`;
  writeFileSync(join(folder, 'git'), script, { mode: 0o755 });
  process.env['PATH'] = `${folder}${delimiter}${process.env['PATH'] ?? ''}`;
  return () => readFileSync(log, 'utf8').trim().split('\n');
}

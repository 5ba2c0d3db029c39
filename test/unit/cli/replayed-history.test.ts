import assert from 'node:assert/strict';
import { replayHistory, walks } from '../../support/replayed-history';
import { temporaryRepository, type TemporaryRepository } from '../host/temporary-repository';
import { run } from './run';

describe('a project that followed its standards step by step', () => {
  let repository: TemporaryRepository;

  before(() => {
    repository = temporaryRepository();
    replayHistory(repository.root);
  });
  after(() => repository.remove());

  const here = (): { readonly cwd: string } => ({ cwd: repository.root });

  it('has no finding', async () => {
    const { stdout, code } = await run(['check', '--lang', 'en'], here());
    assert.equal(stdout, 'No findings (manifests: 8, refs: 60).\n');
    assert.equal(code, 0);
  });

  it('has each name in its line', async () => {
    const { json } = await run(['refs', '--json'], here());
    const tags = json.filter(({ kind }) => kind === 'tag');
    assert.equal(tags.length, walks.flatMap(({ names }) => names).length);
    for (const { ref, verdict, line } of tags) {
      const version = String(ref).replace(/^refs\/tags\/[a-z]+-/, '');
      assert.equal(verdict, 'valid', String(ref));
      assert.ok(version.startsWith(String(line)), `${String(ref)} in ${String(line)}`);
    }
  });
});

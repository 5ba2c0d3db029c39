import assert from 'node:assert/strict';
import { realpathSync, mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { findRepository } from '../../../src/host/find-repository';
import { watchedPlaces } from '../../../src/host/git';
import { createFolder, createRepository, type TestRepository } from '../cli/repository';

describe('watchedPlaces', () => {
  let repository: TestRepository;
  beforeEach(() => {
    repository = createRepository({ 'a.txt': 'a' });
  });
  afterEach(() => repository.remove());

  /** Folder and glob of each place, folders from the root of the test's repository. */
  async function placesOf(path: string): Promise<readonly string[]> {
    const place = await findRepository(realpathSync(path));
    assert.ok(place);
    const places = await watchedPlaces(place);
    return places.map(({ folder, glob }) => `${relative(repository.root, folder)} ${glob}`);
  }
  const own =
    '{HEAD,packed-refs,config,shallow,MERGE_HEAD,CHERRY_PICK_HEAD,REVERT_HEAD,BISECT_LOG,rebase-merge,rebase-apply}';

  it('are the files beside the refs, and the refs, but never all of .git', async () => {
    assert.deepEqual(await placesOf(repository.root), [`.git ${own}`, '.git/refs **']);
  });

  it('are those of a worktree and those that it shares', async () => {
    repository.git('worktree', 'add', '--quiet', '.git/tree', '-b', 'side');
    const places = await placesOf(join(repository.root, '.git/tree'));
    assert.deepEqual(
      places.filter((place) => !place.startsWith('.git/worktrees/tree/refs')),
      [`.git/worktrees/tree ${own}`, `.git ${own}`, '.git/refs **', '.git/worktrees */HEAD'],
    );
  });

  it('are in the repository around a submodule', async () => {
    const inner = createRepository({ 'a.txt': 'a' });
    try {
      const allow = ['-c', 'protocol.file.allow=always'];
      repository.git(...allow, 'submodule', '--quiet', 'add', inner.root, 'inner');
      const places = await placesOf(join(repository.root, 'inner'));
      assert.deepEqual(places, [`.git/modules/inner ${own}`, '.git/modules/inner/refs **']);
    } finally {
      inner.remove();
    }
  });

  it('are the tables where refs are kept in tables', async () => {
    mkdirSync(join(repository.root, '.git/reftable'));
    const places = await placesOf(repository.root);
    assert.ok(places.includes('.git/reftable tables.list'));
  });

  it('are none without Git', async () => {
    const folder = createFolder();
    try {
      assert.deepEqual(await watchedPlaces({ root: folder.root, bare: false }), []);
    } finally {
      folder.remove();
    }
  });
});

import assert from 'node:assert/strict';
import {
  blobContent,
  blobSize,
  changedFiles,
  commitsBetween,
} from '../../../../src/host/refs/between';
import { refsOfPerson, refTracking } from '../../../../src/host/refs/tracking';
import { temporaryRepository, type TemporaryRepository } from '../temporary-repository';

describe('what lies between two names', () => {
  let repository: TemporaryRepository;
  beforeEach(() => {
    repository = temporaryRepository();
  });
  afterEach(() => repository.remove());

  it('are files that were added, deleted, changed and renamed, whatever they are called', async () => {
    const long = 'line\n'.repeat(30);
    const first = repository.commit('first', { 'a\tb.txt': long, '旧.txt': 'x\n', 'c.txt': 'c\n' });
    repository.git('mv', 'a\tb.txt', '新 名.txt');
    repository.git('rm', '--quiet', '旧.txt');
    const second = repository.commit('second', { 'c.txt': 'd\n', 'd.bin': '\0\n' });
    const result = await changedFiles(repository.root, first, second);
    assert.ok(result.ok);
    const paths = result.files.map(({ change, before, after }) => [
      change,
      before?.path,
      after?.path,
    ]);
    assert.deepEqual(paths.toSorted(), [
      ['added', undefined, 'd.bin'],
      ['deleted', '旧.txt', undefined],
      ['modified', 'c.txt', 'c.txt'],
      ['renamed', 'a\tb.txt', '新 名.txt'],
    ]);
    const binary = result.files.find(({ change }) => change === 'added')?.after;
    assert.deepEqual(await blobContent(repository.root, binary?.id ?? ''), Buffer.from('\0\n'));
    assert.equal(await blobSize(repository.root, binary?.id ?? ''), 2);
    assert.equal(await blobSize(repository.root, first), undefined);
    assert.equal(await blobSize(repository.root, '0'.repeat(40)), undefined);
    const root = await changedFiles(repository.root, undefined, first);
    assert.equal(root.ok && root.files.length, 3);
  });

  it('are commits, newest first and so many at a time', async () => {
    const first = repository.commit('first');
    repository.commit('second\n\nwith more');
    const third = repository.commit('third');
    const page = await commitsBetween(repository.root, first, third, { count: 10 });
    assert.ok(page.ok);
    assert.deepEqual(
      page.commits.map(({ subject, person }) => [subject, person]),
      [
        ['third', 'Ada'],
        ['second', 'Ada'],
      ],
    );
    assert.match(page.commits[0]?.date ?? '', /^\d{4}-\d\d-\d\dT/);
    const rest = await commitsBetween(repository.root, undefined, third, { count: 2, skip: 1 });
    assert.deepEqual(rest.ok && rest.commits.map(({ subject }) => subject), ['second', 'first']);
  });
});

describe('what is told of refs', () => {
  let repository: TemporaryRepository;
  beforeEach(() => {
    repository = temporaryRepository();
    repository.commit('first');
  });
  afterEach(() => repository.remove());

  it('is how far a branch is from what it follows', async () => {
    repository.git('branch', '--track', 'work', 'main');
    repository.commit('second');
    repository.git('branch', 'alone');
    repository.git('config', 'branch.alone.remote', '.');
    repository.git('config', 'branch.alone.merge', 'refs/heads/none');
    const refs = ['refs/heads/work', 'refs/heads/main', 'refs/heads/alone'];
    const result = await refTracking(repository.root, refs);
    assert.ok(result.ok);
    assert.deepEqual(
      refs.map((ref) => result.tracking.get(ref)),
      [
        { upstream: 'refs/heads/main', ahead: 0, behind: 1, isGone: false },
        { ahead: 0, behind: 0, isGone: false },
        { upstream: 'refs/heads/none', ahead: 0, behind: 0, isGone: true },
      ],
    );
  });

  it('is who made them, by the e-mail of whoever tagged or committed', async () => {
    repository.git('tag', '-a', '-m', 'One', 'mine');
    const other = ['-c', 'user.email=bob@example.com', '-c', 'user.name=Bob'];
    repository.git(...other, 'tag', '-a', '-m', 'Two', 'theirs');
    repository.git('config', 'user.email', 'ADA@example.com');
    const result = await refsOfPerson(repository.root);
    assert.deepEqual(result.ok && [...(result.refs ?? [])], ['refs/heads/main', 'refs/tags/mine']);
  });
});

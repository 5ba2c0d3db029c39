import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { truncateSync, chmodSync } from 'node:fs';
import { join } from 'node:path';
import type { RefObject } from '../../../src/core/refs/ref-object';
import type { Ref } from '../../../src/core/refs/types';
import { listRefs, refObjects } from '../../../src/host/git';
import { temporaryRepository, type TemporaryRepository } from './temporary-repository';

const committed = { GIT_COMMITTER_DATE: '1500000000 +0800' };
const tagged = { GIT_COMMITTER_DATE: '1500100000 -0330' };
/** The moments of these two, as days of people in these zones. */
const ofCommit = { committedAt: 1_500_000_000, committedOn: '2017-07-14' };
const ofTag = { madeAt: 1_500_100_000, madeOn: '2017-07-15' };
const ofLight = { madeAt: 1_500_000_000, madeOn: '2017-07-14' };
const never = {
  madeAt: undefined,
  madeOn: undefined,
  committedAt: undefined,
  committedOn: undefined,
};

describe('the objects of tags', () => {
  let repository: TemporaryRepository;
  let commit: string;

  beforeEach(() => {
    repository = temporaryRepository();
    repository.write('a.txt', 'a\n');
    repository.git('add', '--all');
    gitAs(committed, 'commit', '--quiet', '-m', 'first');
    commit = repository.git('rev-parse', 'HEAD');
  });
  afterEach(() => repository.remove());

  function gitAs(variables: Readonly<Record<string, string>>, ...args: readonly string[]): void {
    const env = { ...process.env, ...variables };
    execFileSync('git', args, { cwd: repository.root, env, stdio: 'ignore' });
  }

  const refsNow = async (): Promise<readonly Ref[]> => {
    const listed = await listRefs(repository.root);
    assert.ok(listed.ok);
    return listed.refs;
  };

  /** What is said of each tag, by its short name. */
  async function read(
    known?: ReadonlyMap<string, RefObject>,
  ): Promise<Readonly<Record<string, RefObject | undefined>>> {
    const refs = await refsNow();
    const result = await refObjects(repository.root, refs, known);
    assert.ok(result.ok);
    const ofTags = refs.filter(({ ref }) => ref.startsWith('refs/tags/'));
    return Object.fromEntries(
      ofTags.map(({ ref, id }) => [ref.slice('refs/tags/'.length), result.objects.get(id)]),
    );
  }

  const light = (): object => ({
    ...{ type: 'commit', target: 'commit', commit },
    ...{ ...ofLight, ...ofCommit },
  });
  const annotated = (): object => ({ ...light(), type: 'tag', ...ofTag });

  it('tell what a tag is, the commit behind it, and the days of both in the zones of the people', async () => {
    repository.git('tag', 'light');
    gitAs(tagged, 'tag', '-a', '-m', 'x', 'annotated');
    assert.deepEqual(await read(), { annotated: annotated(), light: light() });
  });

  it('follow a tag of a tag of a tag to its commit', async () => {
    for (const [name, of] of [
      ['one', 'HEAD'] as const,
      ['two', 'one'],
      ['three', 'two'],
    ] as const) {
      gitAs(tagged, 'tag', '-a', '-m', 'x', name, of);
    }
    assert.deepEqual(await read(), { one: annotated(), three: annotated(), two: annotated() });
  });

  it('tell of trees and blobs, annotated or not', async () => {
    repository.git('tag', 'blob', 'HEAD:a.txt');
    repository.git('tag', 'tree', 'HEAD^{tree}');
    gitAs(tagged, 'tag', '-a', '-m', 'x', 'tag-of-blob', 'blob');
    gitAs(tagged, 'tag', '-a', '-m', 'x', 'tag-of-tag', 'tag-of-blob');
    const nothing = { commit: undefined, ...never };
    assert.deepEqual(await read(), {
      blob: { type: 'blob', target: 'blob', ...nothing },
      tree: { type: 'tree', target: 'tree', ...nothing },
      'tag-of-blob': { type: 'tag', target: 'blob', ...nothing, ...ofTag },
      'tag-of-tag': { type: 'tag', target: 'blob', ...nothing, ...ofTag },
    });
  });

  it('tell of a tag without a tagger, as old ones are', async () => {
    const text = `object ${commit}\ntype commit\ntag old\n\nold\n`;
    const id = execFileSync('git', ['hash-object', '-t', 'tag', '-w', '--stdin', '--literally'], {
      ...{ cwd: repository.root, input: text, encoding: 'utf8' },
    }).trim();
    repository.git('update-ref', 'refs/tags/old', id);
    const old = { ...annotated(), madeAt: undefined, madeOn: undefined };
    assert.deepEqual(await read(), { old });
    repository.git('tag', 'of-old', 'old');
    gitAs(tagged, 'tag', '-a', '-m', 'x', 'newer', 'old');
    assert.deepEqual(await read(), { newer: annotated(), 'of-old': old, old });
  });

  it('tell which are missing, or broken, and all others beside', async () => {
    repository.git('tag', 'light');
    gitAs(tagged, 'tag', '-a', '-m', 'x', 'annotated');
    gitAs(tagged, 'tag', '-a', '-m', 'y', 'broken');
    gitAs(tagged, 'tag', '-a', '-m', 'z', 'empty', 'broken');
    const gone = '1234567890123456789012345678901234567890';
    repository.write('.git/refs/tags/gone', `${gone}\n`);
    const id = repository.git('rev-parse', 'broken');
    const path = join(repository.root, '.git/objects', id.slice(0, 2), id.slice(2));
    chmodSync(path, 0o644);
    truncateSync(path);
    const missing = { type: 'missing', target: 'missing', commit: undefined, ...never };
    assert.deepEqual(await read(), {
      annotated: annotated(),
      broken: missing,
      empty: { ...missing, type: 'tag', ...ofTag },
      gone: missing,
      light: light(),
    });
  });

  it('tell the same of many tags as of a few', async () => {
    const names = Array.from({ length: 60 }, (_, index) => `t${index}`);
    for (const name of names) repository.git('tag', name);
    gitAs(tagged, 'tag', '-a', '-m', 'x', 'annotated');
    gitAs(tagged, 'tag', '-a', '-m', 'x', 'nested', 'annotated');
    repository.git('pack-refs', '--all');
    const all = await read();
    assert.equal(Object.keys(all).length, 62);
    assert.deepEqual(all['t59'], light());
    assert.deepEqual(all['nested'], annotated());
  });

  it('are asked for once, missing ones again, and forgotten with their tag', async () => {
    gitAs(tagged, 'tag', '-a', '-m', 'x', 'first');
    const refs = await refsNow();
    const before = await refObjects(repository.root, refs);
    assert.ok(before.ok);
    // No process can start in a folder that is not there.
    const again = await refObjects(join(repository.root, 'nowhere'), refs, before.objects);
    assert.ok(again.ok);
    assert.equal(again.objects, before.objects);
    gitAs(tagged, 'tag', '-a', '-m', 'y', 'second');
    const later = await refsNow();
    const more = await refObjects(repository.root, later, before.objects);
    assert.ok(more.ok);
    assert.equal(more.objects.size, 2);
    const firstId = refs.find(({ ref }) => ref === 'refs/tags/first')?.id ?? '';
    assert.equal(more.objects.get(firstId), before.objects.get(firstId));
    const missing = new Map([
      [
        firstId,
        { type: 'missing', target: 'missing', commit: undefined, ...never } satisfies RefObject,
      ],
    ]);
    const back = await refObjects(repository.root, refs, missing);
    assert.deepEqual(back, before);
    repository.git('tag', '--delete', 'first');
    gitAs(tagged, 'tag', '-a', '-m', 'z', 'third');
    const others = await refObjects(repository.root, await refsNow(), more.objects);
    assert.ok(others.ok);
    assert.deepEqual([others.objects.size, others.objects.has(firstId)], [2, false]);
  });

  it('are the same map where what was missing still is', async () => {
    repository.git('tag', 'light');
    repository.write('.git/refs/tags/gone', `${'12'.repeat(20)}\n`);
    const refs = await refsNow();
    const before = await refObjects(repository.root, refs);
    assert.ok(before.ok);
    const again = await refObjects(repository.root, refs, before.objects);
    assert.ok(again.ok);
    assert.equal(again.objects, before.objects);
  });

  it('are those of a repository with SHA-256', async () => {
    const other = temporaryRepository({ git: false });
    try {
      const git = (...args: string[]): string =>
        execFileSync('git', args, {
          cwd: other.root,
          encoding: 'utf8',
          stdio: ['ignore', 'pipe', 'ignore'],
        }).trim();
      git('init', '--quiet', '--object-format=sha256');
      git(
        '-c',
        'user.name=A',
        '-c',
        'user.email=a@e',
        'commit',
        '--quiet',
        '--allow-empty',
        '-m',
        'x',
      );
      git('-c', 'user.name=A', '-c', 'user.email=a@e', 'tag', '-a', '-m', 'x', 'one');
      git('-c', 'user.name=A', '-c', 'user.email=a@e', 'tag', '-a', '-m', 'x', 'two', 'one');
      const listed = await listRefs(other.root);
      assert.ok(listed.ok);
      const result = await refObjects(other.root, listed.refs);
      assert.ok(result.ok);
      const head = git('rev-parse', 'HEAD');
      assert.equal(head.length, 64);
      assert.deepEqual(
        [...result.objects.values()].map(({ commit: each }) => each),
        [head, head],
      );
    } finally {
      other.remove();
    }
  });
});

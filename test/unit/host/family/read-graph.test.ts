import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RefGraph } from '../../../../src/core/family/types';
import { readGraph } from '../../../../src/host/family/read-graph';
import { semverHistory } from '../../../support/family-histories';
import { makeFamily } from '../../../support/family-repository';

describe('the graph of refs', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'stemma-graph-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));

  const git = (...args: readonly string[]): string =>
    execFileSync('git', args, { cwd: folder, encoding: 'utf8' }).trim();
  const graphHere = async (): Promise<RefGraph> => {
    const read = await readGraph(folder);
    assert.ok(read.ok, JSON.stringify(read));
    return read.graph;
  };
  const parentsOf = ({ commits }: RefGraph, ref: string): readonly string[] =>
    (commits.find(({ refs }) => refs.includes(ref))?.parents ?? []).flatMap(
      (parent) => commits[parent]?.refs ?? [],
    );

  it('holds what descends from what, tags and branches alike', async () => {
    await makeFamily(folder, semverHistory.policy, semverHistory.history);
    const graph = await graphHere();
    assert.deepEqual(parentsOf(graph, 'refs/tags/v1.1.1'), ['refs/tags/v1.1.0']);
    assert.deepEqual(parentsOf(graph, 'refs/tags/v1.1.2'), ['refs/tags/v1.1.1']);
    assert.deepEqual(parentsOf(graph, 'refs/heads/hotfix/2.0.2').toSorted(), [
      'refs/heads/release/2.0.0',
      'refs/tags/v2.0.1',
    ]);
    const times = graph.commits.map(({ time }) => time);
    assert.ok(times.every((time) => time > 1_700_000_000));
    graph.commits.forEach(({ parents }, index) =>
      parents.forEach((parent) => assert.ok(parent > index)),
    );
  });

  it('reads names with commas, quotes and what the configuration hides', async () => {
    await makeFamily(folder, {}, semverHistory.history.slice(0, 2));
    git('config', 'log.excludeDecoration', 'refs/tags/*');
    git('config', 'log.showSignature', 'true');
    const names = ['refs/tags/a,b', "refs/tags/it's", 'refs/tags/项目', 'refs/heads/x"y'];
    for (const name of names) git('update-ref', name, 'main');
    const { commits } = await graphHere();
    const refs = commits.flatMap((commit) => commit.refs);
    for (const name of names) assert.ok(refs.includes(name), `${name}: ${refs.join(' ')}`);
  });

  it('is empty for a repository without commits', async () => {
    git('init', '--quiet');
    assert.deepEqual(await graphHere(), { commits: [] });
  });

  it('reads a repository of SHA-256 ids, a detached HEAD, and tags of trees', async () => {
    git('init', '--quiet', '--object-format=sha256');
    git('config', 'user.name', 'T');
    git('config', 'user.email', 't@example.com');
    await writeFile(join(folder, 'a'), '');
    git('add', 'a');
    git('commit', '--quiet', '--message', 'First');
    git('tag', 'v1.0.0');
    git('tag', 'tree', 'HEAD^{tree}');
    git('checkout', '--quiet', '--detach');
    git('commit', '--quiet', '--allow-empty', '--message', 'Second');
    git('tag', '--annotate', '--message', 'x', 'v1.0.1');
    const graph = await graphHere();
    assert.deepEqual(parentsOf(graph, 'refs/tags/v1.0.1').includes('refs/tags/v1.0.0'), true);
    assert.ok(!graph.commits.flatMap(({ refs }) => refs).includes('refs/tags/tree'));
  });

  it('stops when nobody waits any more', async () => {
    git('init', '--quiet');
    const abort = new AbortController();
    abort.abort();
    const read = await readGraph(folder, { signal: abort.signal });
    assert.ok(!read.ok);
    assert.equal(read.cause, 'cancelled');
  });
});

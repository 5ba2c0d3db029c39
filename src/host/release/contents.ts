import { createHash } from 'node:crypto';
import { wantedTags } from '../../core/release/evaluate/release-tags';
import { recordsOf } from '../../core/release/evaluate/related';
import type { RefObject } from '../../core/refs/ref-object';
import type { GitState, RepositorySnapshot } from '../../core/snapshot/types';
import { refObjects } from '../git';
import type { GitRun } from '../git/run-git';
import { readTrees, type TreeEntry } from './trees';

/**
 * The snapshot with what its releases ask of Git: what their tags hold, and what commits hold without the release
 * folder. None where Git may not run, or where there are no releases. What cannot be told is left out, so that nothing
 * rests on it.
 *
 * @param before what was read the last time; what a commit holds never changes
 */
export async function withContents(
  root: string,
  snapshot: RepositorySnapshot,
  before: RepositorySnapshot | undefined,
  run: GitRun = {},
): Promise<RepositorySnapshot> {
  const { git, policy, releases } = snapshot;
  const records = recordsOf(releases);
  if (!git || records.length === 0) return snapshot;
  const { folder } = policy.release;
  const known = before?.policy.release.folder === folder ? before.git : undefined;
  const tags = wantedTags(policy, git, records);
  const read = await refObjects(root, tags, git.refObjects ?? known?.releaseTags, run);
  const releaseTags: ReadonlyMap<string, RefObject> = read.ok ? read.objects : new Map();
  const commits = new Set<string>();
  if (git.head.commit !== undefined) commits.add(git.head.commit);
  for (const { commit } of releaseTags.values()) if (commit !== undefined) commits.add(commit);
  for (const { approvals } of records)
    for (const { commit } of approvals) if (objectId.test(commit)) commits.add(commit);
  const contents = await readContents(root, [...commits], { folder, known: known?.contents, run });
  return { ...snapshot, git: { ...git, releaseTags, ...(contents && { contents }) } };
}

const objectId = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

interface ContentsToRead {
  readonly folder: string;
  readonly known: GitState['contents'];
  readonly run: GitRun;
}

/** A text for each commit that is there; the same map as before where nothing is new. Undefined where Git failed. */
async function readContents(
  root: string,
  commits: readonly string[],
  { folder, known = new Map(), run }: ContentsToRead,
): Promise<GitState['contents']> {
  const wanted = commits.filter((commit) => !known.has(commit));
  const parts = new Map<string, string[]>(wanted.map((commit) => [commit, []]));
  // Names in trees are compared byte by byte.
  const segments = folder.split('/').map((each) => Buffer.from(each).toString('latin1'));
  let level = new Map(wanted.map((commit) => [commit, `${commit}^{commit}^{tree}`]));
  const found = new Set<string>();
  for (const [depth, segment] of segments.entries()) {
    if (level.size === 0) break;
    const trees = await readTrees(root, level, run);
    if (!trees) return undefined;
    const next = new Map<string, string>();
    for (const [commit, entries] of trees) {
      if (depth === 0) found.add(commit);
      const inner = entries.find((entry) => entry.name === segment && entry.isTree);
      if (inner) next.set(commit, inner.id);
      const text = textOf(entries, inner, depth);
      // A folder that holds the release folder alone is as good as none.
      if (text !== '') parts.get(commit)?.push(text);
    }
    // A tree that is named and not there makes what the commit holds unknown.
    for (const commit of level.keys()) if (!trees.has(commit)) found.delete(commit);
    level = next;
  }
  const texts = [...found].map((commit) => [commit, hashOf(parts.get(commit) ?? [])] as const);
  const isKept = texts.length === 0 && commits.every((commit) => known.has(commit));
  if (isKept && known.size === commits.length) return known;
  const kept = commits.flatMap((commit) => {
    const text = known.get(commit);
    return text === undefined ? [] : [[commit, text] as const];
  });
  return new Map([...kept, ...texts]);
}

/** All entries but the one that leads to the release folder; nothing where there are no others. */
function textOf(
  entries: readonly TreeEntry[],
  inner: TreeEntry | undefined,
  depth: number,
): string {
  const others = entries.filter((entry) => entry !== inner);
  if (others.length === 0) return '';
  return `${depth}\n${others.map(({ mode, id, name }) => `${mode} ${id} ${name}\n`).join('')}`;
}

function hashOf(parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\0'), 'latin1').digest('hex');
}

import { policyFileName } from '../core/policy/types';
import type {
  CarriedVersions,
  GitAbsence,
  GitState,
  RepositorySnapshot,
} from '../core/snapshot/types';
import type { Message } from '../core/text/message';
import type { CarriedCache } from './carried/carried-cache';
import { readCarried } from './carried/read-carried';
import { repositoryAt, type RepositoryPlace } from './find-repository';
import { readGitState, refObjects, tagDeciders } from './git';
import { loadCatalogue } from './lazy';
import type { HistoryCache } from './merges/history-cache';
import { readHistory, untoldHistory } from './merges/read-history';
import { findPaths, type FoundPaths } from './read/find-paths';
import { readChangelog } from './read/read-changelog';
import { readDocuments } from './read/read-documents';
import { readManifests } from './read/read-manifests';
import { readPolicyFile, type PolicyInForce } from './read/read-policy-file';
import { withContents } from './release/contents';
import { readReleaseFolder, wantedFolder } from './release/read-folder';

export interface ReadRepositoryOptions {
  /** Whether Git may run: false in a workspace that is not trusted. */
  readonly git: boolean;
  /** Whether to ask Git what the objects of tags say, which makes it open every one of them. */
  readonly refObjects?: boolean;
  /** Where to keep what tags and release branches hold; without it nobody opens their files. */
  readonly carried?: CarriedCache;
  /** Where to keep what history says of lines; without it nobody walks through it. */
  readonly history?: HistoryCache;
  /** Texts that an editor has not saved, by path from the root; they take the place of the files. */
  readonly unsaved?: ReadonlyMap<string, string>;
  /** Globs, from the root, of files and folders that are left out, such as `files.exclude`. */
  readonly exclude?: readonly string[];
  /** Globs, from the root; when given, only manifests that one of them matches are read. */
  readonly include?: readonly string[];
  /**
   * What was read of it the last time: its policy stays in force while the file is broken, and what holds still of
   * policy and refs stays the same object.
   */
  readonly before?: RepositorySnapshot;
  readonly signal?: AbortSignal;
  /** Called after each manifest. */
  readonly onProgress?: (done: number, total: number) => void;
}

/**
 * Everything that decisions about a repository need, read at one moment. Changes nothing.
 * @param root root of the repository, as `findRepository` tells it, or any folder
 * @throws the signal's reason when it is aborted
 */
export async function readRepository(
  root: string,
  options: ReadRepositoryOptions,
): Promise<RepositorySnapshot> {
  const place = await repositoryAt(root);
  const unsaved = options.unsaved ?? new Map<string, string>();
  // Git works on its own while the policy and the manifests are read.
  const reading = readGit(place, options);
  const [git, rest] = await Promise.all([reading, readFiles(place, unsaved, options)]);
  options.signal?.throwIfAborted();
  const told = await withDeciders(root, { ...rest, ...git }, options);
  const run = options.signal ? { signal: options.signal } : {};
  const read = await withContents(root, told, options.before, run);
  const snapshot = await withHistory(root, read, options);
  return withCarried(root, snapshot, options);
}

/** The snapshot with who decided that tags were made, where somebody asked for their objects and the policy asks who. */
async function withDeciders(
  root: string,
  snapshot: RepositorySnapshot,
  { refObjects: wantsObjects, signal }: Pick<ReadRepositoryOptions, 'refObjects' | 'signal'>,
): Promise<RepositorySnapshot> {
  const { git, policy } = snapshot;
  if (!git || !wantsObjects) return snapshot;
  const read = await tagDeciders(root, policy, git.refs, undefined, signal ? { signal } : {});
  if (!read.ok || !read.deciders) return snapshot;
  return { ...snapshot, git: { ...git, deciders: read.deciders } };
}

/** The snapshot with what history says of release and hotfix branches, where somebody asked and there are any. */
export async function withHistory(
  root: string,
  snapshot: RepositorySnapshot,
  { history: cache, signal }: Pick<ReadRepositoryOptions, 'history' | 'signal'>,
): Promise<RepositorySnapshot> {
  const { git, policy } = snapshot;
  if (!git || !cache) return snapshot;
  const run = signal ? { signal } : {};
  const read = await readHistory({ root, policy, git, cache, run });
  const history = read.ok ? read.history : untoldHistory(read.reason);
  return history ? { ...snapshot, git: { ...git, history } } : snapshot;
}

/** The snapshot with what tags and release branches hold, where somebody asked and Git could tell. */
export async function withCarried(
  root: string,
  snapshot: RepositorySnapshot,
  { carried: cache, signal }: Pick<ReadRepositoryOptions, 'carried' | 'signal'>,
): Promise<RepositorySnapshot> {
  const { git } = snapshot;
  if (!git || !cache) return snapshot;
  const read = await readCarried(root, snapshot, cache, signal ? { signal } : {});
  const carried = read.ok ? read.carried : untoldCarried(read.reason);
  return { ...snapshot, git: { ...git, carried } };
}

function untoldCarried(problem: Message): CarriedVersions {
  return { units: [], unknown: [], told: new Set(), problem };
}

async function readFiles(
  place: RepositoryPlace,
  unsaved: ReadonlyMap<string, string>,
  options: ReadRepositoryOptions,
): Promise<Omit<RepositorySnapshot, 'git'>> {
  const { policy, problems, file } = await readPolicyFile(place, {
    git: options.git,
    unsaved: unsaved.get(policyFileName),
    before: options.before && policyInForce(options.before),
    catalogue: await loadCatalogue(),
  });
  const found: FoundPaths = place.bare
    ? { manifests: [], named: [] }
    : await findPaths(place, policy, { ...options, unsaved: [...unsaved.keys()] });
  const [read, changelog, documents, releases] = await Promise.all([
    readManifests(place.root, found.manifests, {
      unsaved,
      ...(options.signal ? { signal: options.signal } : {}),
      ...(options.onProgress ? { onProgress: options.onProgress } : {}),
    }),
    readChangelog(place, policy.changelog, unsaved),
    found.documents && readDocuments(place.root, found.documents, unsaved),
    readReleaseFolder(place, wantedFolder(policy), {
      unsaved,
      before: options.before?.releases,
      signal: options.signal,
    }),
  ]);
  return {
    policy,
    policyProblems: problems,
    ...(file && { policyFile: file }),
    ...read,
    named: found.named,
    ...(changelog && { changelog }),
    ...(documents && { documents }),
    ...(releases && { releases }),
  };
}

function policyInForce({ policy, policyProblems, policyFile }: RepositorySnapshot): PolicyInForce {
  return { policy, problems: policyProblems, ...(policyFile && { file: policyFile }) };
}

async function readGit(
  place: RepositoryPlace,
  { git, signal, refObjects: wantsObjects, before }: ReadRepositoryOptions,
): Promise<{ git?: GitState; gitAbsence?: GitAbsence; gitProblem?: Message }> {
  const { gitDir } = place;
  if (gitDir === undefined) return { gitAbsence: 'no-repository' };
  if (!git) return { gitAbsence: 'untrusted' };
  const run = signal ? { signal } : {};
  const result = await readGitState({ ...place, gitDir }, run, before?.git?.refs);
  if (result.ok && !wantsObjects) return { git: result.state };
  if (result.ok) {
    const read = await refObjects(place.root, result.state.refs, undefined, run);
    return { git: { ...result.state, ...(read.ok && { refObjects: read.objects }) } };
  }
  if (result.cause === 'no-git') return { gitAbsence: 'no-git' };
  return { gitAbsence: 'failed', gitProblem: result.reason };
}

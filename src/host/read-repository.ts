import type { Policy } from '../core/policy/types';
import { policyFileName } from '../core/policy/types';
import type { GitAbsence, GitState, RepositorySnapshot } from '../core/snapshot/types';
import { decodeText } from '../core/text/decode';
import { compileGlob, type GlobMatcher } from '../core/text/glob';
import type { Message } from '../core/text/message';
import { repositoryAt, type RepositoryPlace } from './find-repository';
import { readGitState } from './git';
import { loadCatalogue } from './lazy';
import { listFiles } from './read/list-files';
import { createKindFinder, namedManifests } from './read/manifest-paths';
import { readLimited } from './read/read-limited';
import { readManifests, type ManifestCandidate } from './read/read-manifests';
import { readPolicyFile } from './read/read-policy-file';

export interface ReadRepositoryOptions {
  /** Whether Git may run: false in a workspace that is not trusted. */
  readonly git: boolean;
  /** Texts that an editor has not saved, by path from the root; they take the place of the files. */
  readonly unsaved?: ReadonlyMap<string, string>;
  /** Globs, from the root, of files and folders that are left out, such as `files.exclude`. */
  readonly exclude?: readonly string[];
  /** Globs, from the root; when given, only manifests that one of them matches are read. */
  readonly include?: readonly string[];
  /** The policy that stays in force while the file is broken. */
  readonly lastGoodPolicy?: Policy;
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
  return { ...rest, ...git };
}

async function readFiles(
  place: RepositoryPlace,
  unsaved: ReadonlyMap<string, string>,
  options: ReadRepositoryOptions,
): Promise<Omit<RepositorySnapshot, 'git'>> {
  const { policy, problems, file } = await readPolicyFile(place, {
    git: options.git,
    unsaved: unsaved.get(policyFileName),
    lastGood: options.lastGoodPolicy,
    catalogue: await loadCatalogue(),
  });
  const [read, changelog] = await Promise.all([
    place.bare
      ? { manifests: [], unreadable: [] }
      : readManifests(place.root, await findManifests(place, policy, unsaved, options), {
          unsaved,
          ...(options.signal ? { signal: options.signal } : {}),
          ...(options.onProgress ? { onProgress: options.onProgress } : {}),
        }),
    readChangelog(place, policy.changelog, unsaved),
  ]);
  return {
    policy,
    policyProblems: problems,
    ...(file && { policyFile: file }),
    ...read,
    ...(changelog === undefined ? {} : { changelog }),
  };
}

async function readGit(
  place: RepositoryPlace,
  { git, signal }: ReadRepositoryOptions,
): Promise<{ git?: GitState; gitAbsence?: GitAbsence; gitProblem?: Message }> {
  const { gitDir } = place;
  if (gitDir === undefined) return { gitAbsence: 'no-repository' };
  if (!git) return { gitAbsence: 'untrusted' };
  const result = await readGitState({ ...place, gitDir }, signal ? { signal } : {});
  if (result.ok) return { git: result.state };
  if (result.cause === 'no-git') return { gitAbsence: 'no-git' };
  return { gitAbsence: 'failed', gitProblem: result.reason };
}

/** The manifests of the repository by their names, in the order of their paths. */
async function findManifests(
  place: RepositoryPlace,
  policy: Policy,
  unsaved: ReadonlyMap<string, string>,
  options: ReadRepositoryOptions,
): Promise<readonly ManifestCandidate[]> {
  const kindOf = createKindFinder(policy, options.include ?? []);
  const isIncluded = options.include ? matcherOfForeignGlobs(options.include) : () => true;
  const wanted = (path: string): boolean => isIncluded(path) && kindOf(path) !== undefined;
  const { files, folders } = await listFiles(place, {
    git: options.git,
    wanted,
    excludes: withFoldersAbove(matcherOfForeignGlobs(options.exclude ?? [])),
    folders: ['', ...policy.units.map(({ path }) => path)],
    ...(options.signal ? { signal: options.signal } : {}),
  });
  const named = new Set(namedManifests(policy));
  const isFolder = new Set(folders);
  const paths = new Set([...files, ...folders, ...[...named, ...unsaved.keys()].filter(wanted)]);
  return [...paths].sort().flatMap((path) => {
    const kind = kindOf(path);
    const mustExist = named.has(path);
    return kind ? [{ path, kind, isFolder: isFolder.has(path), mustExist }] : [];
  });
}

/** Globs out of settings: one that is not well formed matches nothing, as in the editor. */
function matcherOfForeignGlobs(globs: readonly string[]): GlobMatcher {
  const matchers = globs.flatMap((glob) => {
    const compiled = compileGlob(glob);
    return compiled.ok ? [compiled.value] : [];
  });
  return (path) => matchers.some((matches) => matches(path));
}

/** What matches a folder leaves out all that is in it. */
function withFoldersAbove(matches: GlobMatcher): (path: string) => boolean {
  return (path) => {
    for (let end = path.indexOf('/'); end > 0; end = path.indexOf('/', end + 1)) {
      if (matches(path.slice(0, end))) return true;
    }
    return matches(path);
  };
}

/** Far more than any changelog needs. */
const largestChangelog = 16 * 1024 * 1024;

async function readChangelog(
  { root, bare }: RepositoryPlace,
  path: string,
  unsaved: ReadonlyMap<string, string>,
): Promise<string | undefined> {
  const open = unsaved.get(path);
  if (open !== undefined || bare) return open;
  const bytes = await readLimited(root, path, largestChangelog);
  const decoded = bytes.ok ? decodeText(bytes.value) : undefined;
  return decoded?.ok ? decoded.value.text : undefined;
}

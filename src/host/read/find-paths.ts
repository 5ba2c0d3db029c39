import { documentFilter } from '../../core/documents/wanted-documents';
import { foldersOf } from '../../core/paths/folders-of';
import { layoutFolders } from '../../core/paths/layout-folders';
import { createPathFilter, foldersToList, type PathFilter } from '../../core/paths/wanted-paths';
import type { ManifestKind } from '../../core/manifest/types';
import type { Policy } from '../../core/policy/types';
import type { NamedPath } from '../../core/snapshot/types';
import { compileGlob, type GlobMatcher } from '../../core/text/glob';
import { ownFolder } from '../files/own-folder';
import type { RepositoryPlace } from '../find-repository';
import { inParallel } from './in-parallel';
import { deletedFiles, listFiles } from './list-files';
import { createKindFinder, namedManifests } from './manifest-paths';
import type { ManifestCandidate } from './read-manifests';
import type { Walk } from './walk';

export interface FindPathsOptions {
  readonly git: boolean;
  /** Paths of documents that an editor has not saved. */
  readonly unsaved: readonly string[];
  /** See `ReadRepositoryOptions`. */
  readonly exclude?: readonly string[];
  readonly include?: readonly string[];
  readonly signal?: AbortSignal;
}

/** The paths of a repository that matter, each list in the order of its paths. */
export interface FoundPaths {
  readonly manifests: readonly ManifestCandidate[];
  /** What the policy's rules for file names and layouts look at. */
  readonly named: readonly NamedPath[];
  /** Documents whose revision logs are checked; absent where the policy names none. */
  readonly documents?: readonly string[];
}

/** Finds manifests by their names, and the files and folders whose own names the policy is about. */
export async function findPaths(
  place: RepositoryPlace,
  policy: Policy,
  options: FindPathsOptions,
): Promise<FoundPaths> {
  const kindsOf = createKindFinder(policy, options.include ?? []);
  const isIncluded = options.include ? matcherOfForeignGlobs(options.include) : () => true;
  const known = new Map<string, readonly ManifestKind[]>();
  const manifestKindsOf = (path: string): readonly ManifestKind[] => {
    const kinds = known.get(path) ?? (isIncluded(path) ? kindsOf(path) : []);
    // There are few manifests among many files.
    if (kinds.length > 0) known.set(path, kinds);
    return kinds;
  };
  const isManifest = (path: string): boolean => manifestKindsOf(path).length > 0;
  const isNamed = createPathFilter(policy);
  const isDocument = documentFilter(policy);
  const listed = await listFiles(place, {
    git: options.git,
    wanted: (path, isFolder) =>
      isManifest(path) ||
      isNamed?.(path, isFolder) === true ||
      (!isFolder && isDocument?.(path) === true),
    excludes: withFoldersAbove(matcherOfForeignGlobs(options.exclude ?? [])),
    folders: ['', ...policy.units.map(({ path }) => path), ...foldersToList(policy)],
    ...(options.signal ? { signal: options.signal } : {}),
  });
  const manifests = candidates(policy, listed, options.unsaved).flatMap((candidate) => {
    const kinds = manifestKindsOf(candidate.path);
    return kinds.length > 0 ? [{ ...candidate, kinds }] : [];
  });
  const named = isNamed ? await namedPaths(place, policy, listed, isNamed, options) : [];
  const documents = isDocument && listed.files.filter(isDocument);
  return { manifests, named, ...(documents && { documents }) };
}

function candidates(
  policy: Policy,
  { files, folders }: Walk,
  unsaved: readonly string[],
): readonly Omit<ManifestCandidate, 'kinds'>[] {
  const named = new Set(namedManifests(policy));
  const isFolder = new Set(folders);
  const paths = new Set([...files, ...folders, ...named, ...unsaved]);
  return [...paths].sort().map((path) => ({
    path,
    isFolder: isFolder.has(path),
    mustExist: named.has(path),
  }));
}

async function namedPaths(
  place: RepositoryPlace,
  policy: Policy,
  listed: Walk,
  isNamed: PathFilter,
  options: FindPathsOptions,
): Promise<readonly NamedPath[]> {
  const deleted = await deletedFiles(place, options);
  const files = listed.files.filter((path) => isNamed(path, false) && !deleted.has(path));
  // A folder is as gone as all that Git tracks in it.
  const doubtful = new Set(foldersOf([...deleted]));
  const gone = new Set(
    await missingFolders(
      place.root,
      [...doubtful].filter((path) => isNamed(path, true)),
    ),
  );
  const folders = listed.folders.filter((path) => isNamed(path, true) && !gone.has(path));
  const more = await layoutFoldersOnDisk(place.root, policy, { files, folders });
  return inOrder(files, [...folders, ...more]);
}

/** The folders that a layout asks for and that are there, though nothing in them told so. */
async function layoutFoldersOnDisk(
  root: string,
  { layout }: Policy,
  listed: Walk,
): Promise<readonly string[]> {
  const known = new Set([...listed.files, ...listed.folders]);
  const unknown = layoutFolders(layout, listed.folders).filter((path) => !known.has(path));
  const missing = new Set(await missingFolders(root, unknown));
  return unknown.filter((path) => !missing.has(path));
}

async function missingFolders(root: string, paths: readonly string[]): Promise<readonly string[]> {
  const found = await inParallel(paths, statsAtOnce, async (path) =>
    (await ownFolder(root, path)) === undefined ? [path] : [],
  );
  return found.flat();
}

const statsAtOnce = 16;

function inOrder(files: readonly string[], folders: readonly string[]): readonly NamedPath[] {
  return [
    ...files.map((path) => ({ path, isFolder: false })),
    ...folders.map((path) => ({ path, isFolder: true })),
  ].sort((left, right) => (left.path < right.path ? -1 : 1));
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

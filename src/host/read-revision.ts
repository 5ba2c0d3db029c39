import type { ManifestKind } from '../core/manifest/types';
import { readManifestOfKinds } from '../core/manifest/read-manifest';
import { documentFilter } from '../core/documents/wanted-documents';
import { foldersOf } from '../core/paths/folders-of';
import { createPathFilter } from '../core/paths/wanted-paths';
import { policyFileName, type Policy } from '../core/policy/types';
import type {
  DocumentFile,
  GitState,
  Head,
  ManifestFile,
  NamedPath,
  RepositorySnapshot,
  UnreadableFile,
} from '../core/snapshot/types';
import { message } from '../core/text/message';
import { failure, success, type Result } from '../core/text/result';
import { repositoryAt, type RepositoryPlace } from './find-repository';
import { filesOfTree, listRefs, remotesOf, revisionOf } from './git';
import type { GitRun } from './git/run-git';
import { loadCatalogue, loadParsers } from './lazy';
import { isBelowModules } from './read/list-files';
import { createKindFinder, mostBytes, namedManifests } from './read/manifest-paths';
import { withContents } from './release/contents';
import { wantedFolder } from './release/read-folder';
import { readReleaseFolderAt } from './release/read-folder-at';
import { withCarried, type ReadRepositoryOptions } from './read-repository';
import { readBlobs, type ReadFile, type WantedFile } from './read/read-blobs';
import { largestPolicy, policyOf, type PolicyInForce } from './read/read-policy-file';
import { largestChangelog } from './read/read-changelog';
import { largestDocument } from './read/read-documents';

export type ReadRevisionOptions = Pick<ReadRepositoryOptions, 'carried' | 'signal'>;

/**
 * What decisions about a repository need, of a commit instead of the work tree: manifests, names, changelog
 * and policy as they stand in it, and the refs as they are now. Symbolic links and submodules are left out.
 * Nothing of it can be edited. Works in a bare repository.
 *
 * @param revision what gitrevisions(7) names: a tag, a branch, an id, `HEAD~2`; also a tree
 */
export async function readRepositoryAt(
  root: string,
  revision: string,
  options: ReadRevisionOptions = {},
): Promise<Result<RepositorySnapshot>> {
  const place = await repositoryAt(root);
  if (place.gitDir === undefined) return failure(message(noRepository, { revision }));
  const found = await revisionOf(root, revision, options);
  if (!found.ok) return found;
  const { id: treeish, isCommit } = found.value;
  const tree = await filesOfTree(root, treeish, options);
  if (!tree.ok) return tree;
  const ids = new Map(tree.files.map(({ path, id }) => [path, id]));
  const blobs = (paths: readonly WantedFile[]): Promise<Result<readonly ReadFile[]>> =>
    readBlobs(root, ids, paths, options);
  const inForce = await readPolicy(blobs);
  if (!inForce.ok) return inForce;
  const { policy, problems, file } = inForce.value;
  const candidates = candidatesOf(policy, [...ids.keys()]);
  const [read, changelog, documents, releases, git] = await Promise.all([
    readManifests(blobs, candidates),
    blobs([{ path: policy.changelog, limit: largestChangelog }]),
    blobs(wantedDocuments(policy, [...ids.keys()])),
    readReleaseFolderAt(wantedFolder(policy), [...ids.keys()], blobs),
    gitState(place, isCommit ? { commit: treeish } : {}, options),
  ]);
  if (!read.ok) return read;
  if (!releases.ok) return releases;
  if (!git.ok) return git;
  const snapshot: RepositorySnapshot = {
    policy,
    policyProblems: problems,
    ...(file && { policyFile: file }),
    manifests: read.value.manifests,
    unreadable: [...read.value.unreadable, ...missingManifests(policy, ids)],
    named: namedPaths(policy, [...ids.keys()]),
    git: git.value,
    ...(changelog.ok && changelogOf(changelog.value)),
    ...(documents.ok && policy.revisionLogs.length > 0 && { documents: textsOf(documents.value) }),
    ...(releases.value && { releases: releases.value }),
  };
  const told = await withContents(root, snapshot, undefined, options);
  return success(await withCarried(root, told, options));
}

const noRepository = {
  en: 'Cannot read the revision "{revision}": there is no Git repository here. Run it in one.',
  'zh-cn': '无法读取版本库修订“{revision}”：此处没有 Git 仓库。请在仓库中运行。',
};

const notThere = {
  en: 'Cannot read "{path}": there is no such file in this revision. Correct its path in the policy.',
  'zh-cn': '无法读取“{path}”：该修订中没有此文件。请更正命名规范中的路径。',
};

type BlobReader = (files: readonly WantedFile[]) => Promise<Result<readonly ReadFile[]>>;

async function readPolicy(blobs: BlobReader): Promise<Result<PolicyInForce>> {
  const found = await blobs([{ path: policyFileName, limit: largestPolicy }]);
  if (!found.ok) return found;
  const catalogue = await loadCatalogue();
  return success(await policyOf(found.value[0], { catalogue }));
}

interface Candidate extends WantedFile {
  readonly kinds: readonly ManifestKind[];
}

function candidatesOf(policy: Policy, paths: readonly string[]): readonly Candidate[] {
  const kindsOf = createKindFinder(policy, []);
  return paths.flatMap((path) => {
    const kinds = isBelowModules(path) ? [] : kindsOf(path);
    return kinds.length > 0 ? [{ path, kinds, limit: mostBytes(kinds) }] : [];
  });
}

async function readManifests(
  blobs: BlobReader,
  candidates: readonly Candidate[],
): Promise<Result<Pick<RepositorySnapshot, 'manifests' | 'unreadable'>>> {
  const read = await blobs(candidates);
  if (!read.ok) return read;
  const kindsOf = new Map(candidates.map(({ path, kinds }) => [path, kinds]));
  const manifests: ManifestFile[] = [];
  const unreadable: UnreadableFile[] = [];
  const parsers = await loadParsers();
  for (const { path, text, fingerprint } of read.value) {
    const kinds = kindsOf.get(path) ?? [];
    if (!text.ok) {
      unreadable.push({ path, kind: kinds[0]?.id ?? '', reason: text.reason });
      continue;
    }
    const source = { path, content: text.value, fingerprint };
    const file = readManifestOfKinds(source, kinds, parsers);
    if (file) manifests.push(file);
  }
  return success({ manifests, unreadable });
}

function changelogOf(files: readonly ReadFile[]): Pick<RepositorySnapshot, 'changelog'> {
  const [changelog] = textsOf(files);
  return changelog ? { changelog } : {};
}

function textsOf(files: readonly ReadFile[]): readonly DocumentFile[] {
  return files.flatMap(({ path, text, fingerprint }) =>
    text.ok ? [{ path, content: text.value, fingerprint }] : [],
  );
}

function wantedDocuments(policy: Policy, paths: readonly string[]): readonly WantedFile[] {
  const isDocument = documentFilter(policy);
  if (!isDocument) return [];
  return paths
    .filter((path) => isDocument(path) && !isBelowModules(path))
    .map((path) => ({ path, limit: largestDocument }));
}

function missingManifests(
  policy: Policy,
  ids: ReadonlyMap<string, string>,
): readonly UnreadableFile[] {
  return namedManifests(policy)
    .filter((path) => !ids.has(path))
    .map((path) => ({ path, kind: '', reason: message(notThere, { path }) }));
}

function namedPaths(policy: Policy, files: readonly string[]): readonly NamedPath[] {
  const isNamed = createPathFilter(policy);
  if (!isNamed) return [];
  const own = files.filter((path) => !isBelowModules(path));
  return [
    ...own.map((path) => ({ path, isFolder: false })),
    ...[...foldersOf(own)].map((path) => ({ path, isFolder: true })),
  ]
    .filter(({ path, isFolder }) => isNamed(path, isFolder))
    .sort((left, right) => (left.path < right.path ? -1 : 1));
}

/** The refs as they are now, and HEAD where the work tree would have it that has just this commit. */
async function gitState(
  { root, bare }: RepositoryPlace,
  head: Head,
  run: GitRun,
): Promise<Result<GitState>> {
  const [refs, remotes] = await Promise.all([listRefs(root, run), remotesOf(root, run)]);
  if (!refs.ok) return refs;
  return success({ head, refs: refs.refs, remotes, bare, changedPaths: [] });
}

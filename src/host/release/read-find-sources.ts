import type { FindSources } from '../../core/release/find/types';
import type { RepositorySnapshot } from '../../core/snapshot/types';
import { matcherOfGlobs } from '../../core/text/glob';
import { success, type Result } from '../../core/text/result';
import { repositoryAt } from '../find-repository';
import { listFiles } from '../read/list-files';
import { recordedExternals } from '../recorded-externals';

/**
 * What finding a version needs beside the snapshot: the external versions that tags record, and the files that the
 * policy calls archives. Ignored files count as little as elsewhere.
 */
export async function readFindSources(
  root: string,
  { policy, git }: RepositorySnapshot,
): Promise<Result<FindSources>> {
  const [externals, archives] = await Promise.all([
    recordedExternals(root, policy, git?.refs ?? []),
    archivedFiles(root, policy.release.archives, git !== undefined),
  ]);
  if (!externals.ok) return externals;
  return success({ externals: externals.value, archives });
}

async function archivedFiles(
  root: string,
  globs: readonly string[],
  git: boolean,
): Promise<readonly string[]> {
  if (globs.length === 0) return [];
  const isArchive = matcherOfGlobs(globs);
  const { files } = await listFiles(await repositoryAt(root), {
    git,
    wanted: (path, isFolder) => !isFolder && isArchive(path),
    excludes: () => false,
    folders: [],
  });
  return files;
}

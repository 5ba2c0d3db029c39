import { knowsExternal } from '../../core/plan/external-version';
import type { FindSources } from '../../core/release/find/types';
import type { RepositorySnapshot } from '../../core/snapshot/types';
import { matcherOfGlobs } from '../../core/text/glob';
import { success, type Result } from '../../core/text/result';
import { repositoryAt } from '../find-repository';
import { listFiles } from '../read/list-files';
import { recordedNumbers } from '../recorded-externals';

/**
 * What finding a version needs beside the snapshot: the external versions that tags record, with their abbreviations, and
 * the files that the policy calls archives. The tags are opened where external versions or releases are known. Ignored files count as little as elsewhere.
 */
export async function readFindSources(
  root: string,
  { policy, git, releases }: RepositorySnapshot,
): Promise<Result<FindSources>> {
  const isRecorded = knowsExternal(policy) || (releases?.records.length ?? 0) > 0;
  const [numbers, archives] = await Promise.all([
    recordedNumbers(root, isRecorded ? (git?.refs ?? []) : []),
    archivedFiles(root, policy.release.archives, git !== undefined),
  ]);
  if (!numbers.ok) return numbers;
  return success({ ...numbers.value, archives });
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

import { dueMerges, type DueMerge } from '../../core/plan/due-merges';
import type { RepositorySnapshot } from '../../core/snapshot/types';
import { createHistoryCache } from '../../host/merges/history-cache';
import { readHistory } from '../../host/merges/read-history';

/**
 * The lines that still lack fixes of a hotfix branch, by the history of the repository.
 *
 * @param branch short name
 */
export async function readDue(
  root: string,
  snapshot: RepositorySnapshot,
  branch: string,
): Promise<readonly DueMerge[]> {
  const { policy, git } = snapshot;
  if (!git) return [];
  const read = await readHistory({ root, policy, git, cache: createHistoryCache() });
  const merges = read.ok ? read.history?.merges : undefined;
  return dueMerges(snapshot, `refs/heads/${branch}`, merges);
}

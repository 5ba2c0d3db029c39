import { linesToReach } from '../../core/plan/due-merges';
import type { RepositorySnapshot } from '../../core/snapshot/types';
import { createHistoryCache } from '../../host/merges/history-cache';
import { readHistory } from '../../host/merges/read-history';

/** A line that lacks fixes of a hotfix branch. */
export interface DueMerge {
  /** Short name of its branch. */
  readonly line: string;
  /** Ids of the commits that it lacks, oldest first; absent where the history does not tell. */
  readonly fixes?: readonly string[];
}

/**
 * The lines that still lack fixes of a hotfix branch, in the order in which the fixes find them; where history cannot be
 * read, all lines that have to get them.
 *
 * @param branch short name
 */
export async function dueMerges(
  root: string,
  snapshot: RepositorySnapshot,
  branch: string,
): Promise<readonly DueMerge[]> {
  const { policy, git } = snapshot;
  if (!git) return [];
  const ref = `refs/heads/${branch}`;
  const read = await readHistory({ root, policy, git, cache: createHistoryCache() });
  const merges = read.ok ? read.history?.merges : undefined;
  if (!merges || merges.untold.some((each) => each.ref === ref))
    return linesToReach(snapshot, ref).map(({ name }) => ({ line: name }));
  const due = new Map<string, string[]>();
  for (const { source, fix, cells } of merges.rows) {
    if (source.ref !== ref) continue;
    for (const { target, state } of cells) {
      if (state !== 'missing') continue;
      due.set(target.name, [...(due.get(target.name) ?? []), fix.commit]);
    }
  }
  return [...due].map(([line, fixes]) => ({ line, fixes }));
}

import type { Policy } from '../policy/types';
import { matcherOfGlobs, type GlobMatcher } from '../text/glob';

/** Whether a file, by its path from the root, is a document whose revision log is checked; undefined where none is. */
export function documentFilter({
  revisionLogs,
}: Pick<Policy, 'revisionLogs'>): GlobMatcher | undefined {
  return revisionLogs.length === 0 ? undefined : matcherOfGlobs(revisionLogs);
}

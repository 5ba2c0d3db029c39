import type { RepositorySnapshot } from '../../snapshot/types';
import type { Day } from '../../text/day';
import type { Releases } from './types';

/**
 * Where all releases of a repository stand on a day.
 * @param before what was found the last time; a release whose record and whatever it refers to are the same is taken
 *   over from it
 */
export function evaluateReleases(
  snapshot: RepositorySnapshot,
  today: Day,
  before?: Releases,
): Releases {
  void snapshot;
  void before;
  return { states: [], today };
}

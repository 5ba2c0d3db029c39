import type { RepositorySnapshot } from '../../snapshot/types';
import type { Day } from '../../text/day';
import type { RecordFile } from '../record/types';
import { evaluateRelease } from './evaluate-release';
import { factsFinder } from './facts-of';
import { readFiles, relatedRecords } from './related';
import { releaseTags } from './release-tags';
import { keepGround, standsStill, type Ground } from './reuse';
import type { Releases, ReleaseState } from './types';

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
  return { states: evaluated(snapshot, today, { before }), today };
}

/** Where those releases of a repository stand that are asked for, in the light of all others. */
export function evaluateThose(
  snapshot: RepositorySnapshot,
  today: Day,
  isAsked: (file: RecordFile) => boolean,
): readonly ReleaseState[] {
  return evaluated(snapshot, today, { isAsked });
}

function evaluated(
  snapshot: RepositorySnapshot,
  today: Day,
  {
    before,
    isAsked = () => true,
  }: {
    readonly before?: Releases | undefined;
    readonly isAsked?: (file: RecordFile) => boolean;
  },
): readonly ReleaseState[] {
  const files = readFiles(snapshot.releases);
  const asked = files.filter(isAsked);
  if (asked.length === 0) return [];
  const tags = releaseTags(snapshot.policy, snapshot.git);
  const related = relatedRecords(files);
  const factsOf = factsFinder(snapshot, tags, today);
  const known = new Map(before?.states.map((state) => [state.file.path, state]));
  return asked.map((file) => {
    const others = related(file);
    const facts = factsOf(file.record, others);
    const lastStable = facts.lastStable();
    const ground: Ground = { file, others, snapshot, tags, lastStable, today };
    const old = known.get(file.path);
    if (old && standsStill(old, ground)) return old;
    return keepGround(evaluateRelease(file, facts), ground);
  });
}

import { schemeOfUnit } from '../../plan/unit-scheme';
import type { RepositorySnapshot } from '../../snapshot/types';
import type { Day } from '../../text/day';
import type { ReleaseRecord } from '../types';
import type { RecordFile } from '../record/types';
import type { Scheme } from '../../scheme/scheme';
import { evaluateRelease } from './evaluate-release';
import type { Facts } from './facts';
import { processOf } from './process-of';
import { relatedRecords, type ReadFile } from './related';
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
  const files = (snapshot.releases?.records ?? []).filter(hasRecord);
  if (files.length === 0) return { states: [], today };
  const { policy } = snapshot;
  const tags = releaseTags(policy, snapshot.git);
  const related = relatedRecords(files);
  const known = new Map(before?.states.map((state) => [state.file.path, state]));
  const states = files.map((file): ReleaseState => {
    const { record } = file;
    const others = related(file);
    const ground: Ground = { file, others, snapshot, tags, today };
    const old = known.get(file.path);
    if (old && standsStill(old, ground)) return old;
    const facts: Facts = {
      snapshot,
      policy,
      record,
      process: processOf(policy.release, record),
      others: others.map((other) => other.record),
      tags,
      scheme: schemeOf(snapshot, record),
      today,
      about: {},
    };
    return keepGround(evaluateRelease(file, facts), ground);
  });
  return { states, today };
}

function hasRecord(file: RecordFile): file is ReadFile {
  return file.record !== undefined;
}

/** The scheme of the versions of the unit that a release is of. */
function schemeOf({ policy }: RepositorySnapshot, { unit: id }: ReleaseRecord): Scheme {
  const unit = policy.units.find((each) => each.id === id) ?? policy.units[0];
  return schemeOfUnit(policy, unit ?? { id: '', path: '' });
}

import { versionTagsOf, type VersionTag } from '../../commits/tags-of-unit';
import { schemeOfUnit } from '../../plan/unit-scheme';
import type { Policy, Unit } from '../../policy/types';
import type { Scheme } from '../../scheme/scheme';
import type { RepositorySnapshot } from '../../snapshot/types';
import type { Day } from '../../text/day';
import { notesRange } from '../notes/notes-range';
import type { ReleaseRecord } from '../types';
import type { Facts } from './facts';
import { presentFacts } from './present';
import { processOf } from './process-of';
import { readFiles, relatedRecords, type ReadFile } from './related';
import { releaseTags, type ReleaseTags } from './release-tags';

/** Gives the facts of a release; what is the same for all of them is looked up once. */
export function factsFinder(
  snapshot: RepositorySnapshot,
  tags: ReleaseTags,
  today: Day,
): (record: ReleaseRecord, others: readonly ReadFile[]) => Facts {
  const { policy } = snapshot;
  const schemes = new Map<string | undefined, Scheme>();
  const tagsOf = tagsByUnit(snapshot);
  return (record, others) => {
    const scheme = schemes.get(record.unit) ?? schemeOf(policy, record.unit);
    schemes.set(record.unit, scheme);
    return {
      snapshot,
      policy,
      record,
      process: processOf(policy.release, record),
      others: others.map((other) => other.record),
      tags,
      scheme,
      today,
      lastStable: () => record.from ?? notesRange(snapshot, record, tagsOf).since,
      about: {},
    };
  };
}

/** Gives the facts of a release of a snapshot, without what is dated later. */
export function presentFactsFinder(
  snapshot: RepositorySnapshot,
  today: Day,
): (record: ReleaseRecord) => Facts {
  const files = readFiles(snapshot.releases);
  const byId = new Map(files.map((file) => [file.id, file]));
  const related = relatedRecords(files);
  const factsOf = factsFinder(snapshot, releaseTags(snapshot.policy, snapshot.git), today);
  return (record) => {
    const file = byId.get(record.id);
    return presentFacts(factsOf(record, file ? related(file) : []));
  };
}

function tagsByUnit(snapshot: RepositorySnapshot): (unit: Unit) => readonly VersionTag[] {
  const known = new Map<string, readonly VersionTag[]>();
  return (unit) => {
    const tags = known.get(unit.id) ?? versionTagsOf(snapshot, unit);
    known.set(unit.id, tags);
    return tags;
  };
}

/** The scheme of the versions of a unit, or of the only one. */
function schemeOf(policy: Policy, id: string | undefined): Scheme {
  const unit = policy.units.find((each) => each.id === id) ?? policy.units[0];
  return schemeOfUnit(policy, unit ?? { id: '', path: '' });
}

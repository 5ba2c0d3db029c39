import { versionTagsOf, type VersionTag } from '../../commits/tags-of-unit';
import { schemeOfUnit } from '../../plan/unit-scheme';
import type { Unit } from '../../policy/types';
import { nameMarks } from '../../refs/name-marks';
import { compareNames } from '../../scheme/compare';
import { parse } from '../../scheme/parse';
import type { RepositorySnapshot } from '../../snapshot/types';
import { unitStates } from '../../units/unit-states';
import type { ReleaseRecord } from '../types';

/** What the notes of a release are about: from the last stable version to its own. */
export interface NotesRange {
  /** Absent where the repository has several units and the record names none of them. */
  readonly unit?: Unit;
  /** The last stable version; absent for a first release. */
  readonly since?: string;
  /** Short name of the tag of that version; absent where no tag carries it. */
  readonly sinceTag?: string;
  /** Short name of the tag of the release itself; absent before it is tagged. */
  readonly tag?: string;
}

/**
 * The last stable version of a release: the one of its record, else the highest released one below its version.
 *
 * @param tagsOf the tags of a unit, for who asks about many releases
 */
export function notesRange(
  snapshot: RepositorySnapshot,
  record: ReleaseRecord,
  tagsOf = (unit: Unit): readonly VersionTag[] => versionTagsOf(snapshot, unit),
): NotesRange {
  const unit = unitOf(snapshot, record);
  const known = record.from === undefined ? {} : { since: record.from };
  if (!unit) return known;
  const scheme = schemeOfUnit(snapshot.policy, unit);
  const tags = tagsOf(unit);
  const ofVersion = (text: string): VersionTag | undefined => {
    const read = parse(scheme, text).name;
    const isSame = ({ version }: VersionTag): boolean =>
      version.text === text || (read !== undefined && compareNames(scheme, version, read) === 0);
    return tags.find(({ version }) => version.text === text) ?? tags.find(isSame);
  };
  const own = ofVersion(record.version)?.tag;
  const found = { unit, ...(own !== undefined && { tag: own }) };
  if (record.from !== undefined) {
    const tag = ofVersion(record.from)?.tag;
    return { ...found, ...known, ...(tag !== undefined && { sinceTag: tag }) };
  }
  const target = parse(scheme, record.version).name;
  const { roleOf } = nameMarks(scheme);
  const last =
    target &&
    tags.find(
      ({ version }) =>
        compareNames(scheme, version, target) < 0 && roleOf(version.text) !== 'stage',
    );
  return { ...found, ...(last && { since: last.version.text, sinceTag: last.tag }) };
}

/** The unit of a release: the one that it names, else the only one; the repository itself where it has no units. */
function unitOf(snapshot: RepositorySnapshot, { unit }: ReleaseRecord): Unit | undefined {
  const units = unitStates(snapshot).map((state) => state.unit);
  if (unit !== undefined) return units.find(({ id }) => id === unit);
  const leading = units.filter(({ follows }) => follows === undefined);
  return units.length === 0 ? { id: '', path: '' } : leading.length === 1 ? leading[0] : undefined;
}

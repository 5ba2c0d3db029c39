import { carries } from '../plan/carry-version';
import type { Unit } from '../policy/types';
import { nameMarks } from '../refs/name-marks';
import { ReadRef } from '../refs/read-ref';
import { schemeOfVersion } from '../refs/series';
import type { ClassifiedRef } from '../refs/types';
import { compareNames } from '../scheme/compare';
import type { Name } from '../scheme/name';
import { parse } from '../scheme/parse';
import type { Scheme } from '../scheme/scheme';
import { orderNames } from '../scheme/sort-names';
import type { ChangelogFile } from '../snapshot/types';
import { eachInPieces, type Pieces } from '../text/pieces';
import type { UnitState } from '../units/types';
import { unitOfChangelog } from './changelog-drift';
import { changelogFacts } from './changelog-releases';
import { claimOf } from './untrue-tags';

/** A tag whose version the changelog does not tell of. */
export interface UntoldTag {
  /** Full name of the ref. */
  readonly ref: string;
  /** The id that it holds. */
  readonly id: string;
  readonly shortName: string;
  /** The version that its name says. */
  readonly version: string;
  readonly scheme: Scheme;
  /** Id of the unit that the changelog is about; absent where no manifest says which. */
  readonly unit?: string;
}

/**
 * The tags without a section in the changelog, in the order of the refs. Versions are the same where their scheme
 * orders them so. A changelog is taken to begin with the lowest version that it tells of, and to leave stages out
 * (`1.2.0-rc.1`) unless it tells of one; one of several versions says nothing.
 */
export function* untoldTags(
  refs: readonly ClassifiedRef[],
  changelog: ChangelogFile,
  units: readonly UnitState[],
): Pieces<readonly UntoldTag[]> {
  const unit = unitOfChangelog(units)?.unit;
  const found: UntoldTag[] = [];
  if (!unit && units.some(({ version }) => version !== undefined)) return found;
  const isKnown = new Set(units.flatMap((state) => (state.version ? [state.unit.id] : [])));
  const toldIn = createTold(changelog.content.text);
  yield* eachInPieces(refs, (ref) => {
    if (!(ref instanceof ReadRef) || ref.kind !== 'tag') return;
    if (unit && ref.unit !== undefined && !isKnown.has(ref.unit)) return;
    if (!carriesVersion(ref, unit)) return;
    const version = unit ? claimOf(ref, unit) : (ref.version ?? ref.text);
    const scheme = unit?.scheme ?? schemeOfVersion(ref);
    if (toldIn(scheme)(version)) return;
    const { shortName } = ref;
    const { ref: full, id } = ref.ref;
    found.push({ ref: full, id, shortName, version, scheme, ...(unit && { unit: unit.id }) });
  });
  return found;
}

const noUnit: Unit = { id: '', path: '' };

/** Whether a tag is called by a version, not by something else such as a day. */
function carriesVersion({ rule }: ReadRef, unit: Unit | undefined): boolean {
  if (unit?.scheme) return carries(rule, unit.scheme);
  return rule.versionField !== undefined || rule.scheme.kind === 'version';
}

/** Whether a changelog tells of a version, or need not. */
type Told = (version: string) => boolean;

function createTold(text: string): (scheme: Scheme) => Told {
  const known = new Map<Scheme, Told>();
  return (scheme) => {
    const told = known.get(scheme) ?? toldBy(text, scheme);
    known.set(scheme, told);
    return told;
  };
}

function toldBy(text: string, scheme: Scheme): Told {
  const names = namesIn(text, scheme);
  const [first] = names;
  const { roleOf } = nameMarks(scheme);
  const tellsOfStages = names.some((name) => roleOf(name.text) === 'stage');
  const written = new Set(names.map((name) => name.text));
  return (version) => {
    if (!first || written.has(version)) return true;
    const { name } = parse(scheme, version);
    if (!name || compareNames(scheme, name, first) < 0) return true;
    if (!tellsOfStages && roleOf(version) === 'stage') return true;
    return holds(names, name, scheme);
  };
}

/** Whether a heading of a changelog names a version. */
export function tellsOf(text: string, scheme: Scheme, version: string): boolean {
  const names = namesIn(text, scheme);
  const { name } = parse(scheme, version);
  return (
    names.some(({ text: written }) => written === version) || (!!name && holds(names, name, scheme))
  );
}

/** The versions in the headings of a changelog, lowest first; what is still to come among them. */
function namesIn(text: string, scheme: Scheme): readonly Name[] {
  // Headings may leave out a letter that the scheme wants in front.
  const releases = [{ ...noUnit, scheme }, noUnit].flatMap(
    (unit) => changelogFacts(text, unit).releases,
  );
  const versions = new Set(releases.map(({ version }) => version));
  const names = [...versions].flatMap(
    (version) => parse(scheme, version).name ?? parse(scheme, `v${version}`).name ?? [],
  );
  return orderNames(scheme, names, 'ascending');
}

/** Whether a sorted list holds a name that is equal in order. */
function holds(names: readonly Name[], name: Name, scheme: Scheme): boolean {
  let [low, high] = [0, names.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const order = compareNames(scheme, names[middle] as Name, name);
    if (order === 0) return true;
    if (order < 0) low = middle + 1;
    else high = middle;
  }
  return false;
}

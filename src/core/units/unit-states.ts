import type { Unit } from '../policy/types';
import { writeVersion } from '../projection/written-version';
import type { Verdict } from '../scheme/name';
import { orderNames } from '../scheme/sort-names';
import type { RepositorySnapshot, Slot } from '../snapshot/types';
import { shareSlots } from './share-slots';
import type { UnitState, VersionPlace } from './types';
import { createIgnoredFiles, createUnitFinder } from './units-of';
import { isBeside, versionPlaces, versionText } from './version-places';

/** Every unit with its version, in the policy's order, else by path. A unit listed without any manifest is there too. */
export function unitStates(snapshot: RepositorySnapshot): readonly UnitState[] {
  return surveyVersions(snapshot).states;
}

/** The units, and the places that belong to none: their manifests are held to their ecosystems alone. */
export interface VersionSurvey {
  readonly states: readonly UnitState[];
  readonly strays: readonly VersionPlace[];
}

/** Everybody who looks at a snapshot asks for its units first. */
const surveys = new WeakMap<RepositorySnapshot, VersionSurvey>();

/** The units of a snapshot with their versions, and what belongs to none of them. */
export function surveyVersions(snapshot: RepositorySnapshot): VersionSurvey {
  const known = surveys.get(snapshot) ?? survey(snapshot);
  surveys.set(snapshot, known);
  return known;
}

function survey({ policy, manifests }: RepositorySnapshot): VersionSurvey {
  const unitOf = createUnitFinder(policy, manifests);
  const isIgnored = createIgnoredFiles(policy);
  const units = new Map<string, UnitParts>();
  for (const unit of policy.units) units.set(unit.id, { unit, places: [], beside: [] });
  const strays: VersionPlace[] = [];
  const shares = manifests.flatMap((file) =>
    isIgnored(file.path) ? [] : shareSlots(file, unitOf),
  );
  for (const { unit, file } of shares) {
    const places = versionPlaces(file, unit);
    if (!unit) strays.push(...places);
    else if (file.slots.length > 0) {
      const known = units.get(unit.id) ?? { unit, places: [], beside: [] };
      known.places.push(...places);
      known.beside.push(...file.slots.filter(isBeside));
      units.set(unit.id, known);
    }
  }
  const states = [...units.values()].map(stateOf);
  if (policy.units.length === 0)
    states.sort(({ unit: left }, { unit: right }) => byPath(left, right));
  return { states, strays };
}

interface UnitParts {
  readonly unit: Unit;
  readonly places: VersionPlace[];
  readonly beside: Slot[];
}

/** Parents before what is in them; code units otherwise. */
function byPath(left: Unit, right: Unit): number {
  return left.path < right.path ? -1 : left.path > right.path ? 1 : 0;
}

function stateOf({ unit, places, beside }: UnitParts): UnitState {
  const version = versionOf(unit, places);
  const outOfStep =
    version === undefined ? [] : places.filter((place) => !isInStep(place, version, unit));
  return {
    unit,
    ...(version !== undefined && { version }),
    drift: outOfStep.length > 0,
    verdict: worst(places.map(({ verdict }) => verdict)),
    places,
    outOfStep,
    slots: places.flatMap(({ slots }) => slots),
    beside,
  };
}

/** The version that the places of a unit agree on, else the highest; undefined where there is none. */
export function versionOf(unit: Unit, places: readonly VersionPlace[]): string | undefined {
  const { scheme } = unit;
  const shown = places.filter(({ slots: [{ shape }] }) => shape !== 'history' && shape !== 'major');
  // What was released last is the version where nothing else tells one; a major number never is.
  const own = shown.length > 0 ? shown : places.filter(({ holds }) => holds === 'packaged');
  const full = own.filter(({ holds }) => holds !== 'numbers');
  const exact = full.filter(({ isInexact, result }) => !isInexact && result?.name);
  const telling = exact.length > 0 ? exact : full;
  const names = telling.flatMap(({ result }) => result?.name ?? []);
  const highest = scheme && orderNames(scheme, names, 'descending')[0];
  if (highest) return asWritten(unit, highest.text, telling);
  const first = full[0] ?? own[0];
  return first && (first.version ?? first.value);
}

/** A version that a projection tells, as a place that holds the version itself spells it. */
function asWritten(unit: Unit, version: string, places: readonly VersionPlace[]): string {
  const own = places.filter(({ isProjected }) => !isProjected);
  const source = places.find((place) => place.version === version);
  if (!source?.isProjected || own.some((place) => place.version === version)) return version;
  const same = own.find(
    (place) => place.version !== undefined && isInStep(source, place.version, unit),
  );
  return same?.version ?? version;
}

/**
 * Whether a place says what the version says, as far as it can.
 *
 * @param unit the unit of the place, whose projections say how its ecosystem writes the version
 */
export function isInStep(place: VersionPlace, version: string, unit?: Unit): boolean {
  const written = unit && writeVersion(unit, version, place.slots[0].ecosystem, place.value);
  if (!written?.ok || written.value === version) return saysSame(place, version);
  const stands = versionText(place.value, place.holds);
  return saysSame(place, version) || saysSame({ ...place, version: stands }, written.value);
}

function saysSame(
  { value, version: stands, holds, slots }: VersionPlace,
  version: string,
): boolean {
  if (holds === 'whole') return stands === version;
  if (holds === 'build-kept' || holds === 'packaged') {
    return stands !== undefined && withoutBuild(stands) === withoutBuild(version);
  }
  const numbers = numbersOf(value).slice(0, comparedNumbers);
  // A tuple's stage, and that of the version, have digits that are not among the numbers.
  const isTuple = slots[0].shape === 'tuple';
  const wanted = numbersOf(isTuple ? (/^\D?[\d.]+/.exec(version)?.[0] ?? '') : version);
  const differs = numbers.findIndex((number, index) => number !== (wanted[index] ?? 0));
  // Behind the numbers that count stand zeros.
  const isRest = numbers.slice(differs).every((number) => number === 0);
  return differs < 0 || (slots[0].shape === 'leading' && differs > 0 && isRest);
}

function withoutBuild(version: string): string {
  return version.split('+', 1)[0] ?? '';
}

/** Behind the third number such a slot has a build number of its own. */
const comparedNumbers = 3;

function numbersOf(text: string): number[] {
  return (text.match(/\d+/g) ?? []).map(Number);
}

function worst(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes('invalid')) return 'invalid';
  return verdicts.includes('warn') ? 'warn' : 'valid';
}

import { ecosystemOf } from '../ecosystem/ecosystems';
import { nearestLegal } from '../ecosystem/nearest-legal';
import { packagedValue } from '../manifest/packaged-value';
import { numbersValue } from '../manifest/number-values';
import { lastSegment } from '../paths/last-segment';
import type { Policy, Unit } from '../policy/types';
import { checkRefName } from '../refs/check-ref-name';
import { createClassifier } from '../refs/classify-refs';
import { ReadRef } from '../refs/read-ref';
import { projectVersion, writeVersion } from '../projection/written-version';
import { repair } from '../scheme/repair';
import type { Scheme } from '../scheme/scheme';
import type { RepositorySnapshot, Slot } from '../snapshot/types';
import type { Day } from '../text/day';
import { message } from '../text/message';
import type { UnitState, VersionPlace } from '../units/types';
import { unitStates } from '../units/unit-states';
import { versionText } from '../units/version-places';
import { nearNames } from './name-fixes';
import * as texts from './texts';
import type { Finding, Fix } from './types';

/**
 * What a person can do about a finding with one click, nearest to what is written first. Computed when
 * somebody asks, since looking for near names takes longer than finding the problem.
 *
 * Nothing is offered that the slot's ecosystem, Git or a file system would refuse.
 *
 * @param today the day of the person who asks; without it no date is put right
 */
export function fixesFor(finding: Finding, snapshot: RepositorySnapshot, today?: Day): Fix[] {
  if (finding.place.type === 'ref') return refFixes(finding.place.ref, finding, snapshot);
  if (finding.place.type === 'path') return pathFixes(finding.place.path, finding, snapshot, today);
  const { slot } = finding;
  if (!slot) return [];
  const states = unitStates(snapshot);
  const state = states.find(({ slots, beside }) =>
    [...slots, ...beside].some((other) => isSame(other, slot)),
  );
  const place = state?.places.find(({ slots }) => slots.some((other) => isSame(other, slot)));
  const isWrongNumber = finding.rule !== 'version/projection' && place?.holds === 'numbers';
  if (isWrongNumber || slot.shape === 'history') return [];
  return slotValues(finding, slot, snapshot.policy, state, place)
    .map((value) => withKept(value, place))
    .filter((value) => value !== slot.value && isWritable(value, slot))
    .map((value) => ({
      title: message(texts.replaceWith, { value }),
      range: slot.range,
      replacement: value,
      slot,
    }));
}

function slotValues(
  finding: Finding,
  slot: Slot,
  policy: Policy,
  state: UnitState | undefined,
  place: VersionPlace | undefined,
): string[] {
  if (finding.rule === 'version/drift' || finding.rule === 'version/projection')
    return rightValue(slot, state);
  if (finding.rule === 'code/not-rising') return finding.right === undefined ? [] : [finding.right];
  if (finding.rule === 'name/variable') return sameWithVariables(finding, slot.value, policy);
  const written = place ? versionText(place.value, place.holds) : slot.value;
  const projected = state && projectVersion(state.unit, written, slot.ecosystem);
  const repairs = state?.unit.scheme
    ? repairsOf(state.unit, state.unit.scheme, written, slot)
    : legalValues(slot, written, policy);
  return projected?.ok ? [projected.value, ...repairs] : repairs;
}

/** What the slot holds when it carries the version of its unit. */
function rightValue(slot: Slot, state: UnitState | undefined): string[] {
  if (state?.version === undefined) return [];
  const { unit, version } = state;
  const projected =
    slot.shape === 'code' ? projectVersion(unit, version, slot.ecosystem) : undefined;
  const written = projected ?? writeVersion(unit, version, slot.ecosystem, slot.value);
  if (!written.ok) return [];
  if (slot.shape !== 'numbers' && slot.shape !== 'four-numbers') return [written.value];
  const numbers = numbersValue(slot, written.value);
  return numbers.ok ? [numbers.value] : [];
}

/** What the ecosystem of a slot accepts near to what is written, where no scheme says more. */
function legalValues({ ecosystem }: Slot, written: string, { schemes }: Policy): string[] {
  const isSemver = ecosystem === 'semver' || ecosystem === 'vscode' || ecosystem === 'pub';
  const semver = isSemver ? schemes.get('semver') : undefined;
  const repairs = semver ? repairsBy(semver, written) : [];
  const nearest = nearestLegal(ecosystem, written);
  return nearest === undefined ? repairs : [...new Set([nearest, ...repairs])];
}

/** Names of the unit's scheme near to what is written, as the slot's ecosystem writes them. */
function repairsOf(unit: Unit, scheme: Scheme, written: string, slot: Slot): string[] {
  return repairsBy(scheme, written).flatMap((name) => {
    const found = writeVersion(unit, name, slot.ecosystem, slot.value);
    return found.ok ? [found.value] : [];
  });
}

function repairsBy(scheme: Scheme, written: string): string[] {
  return repair(scheme, written).map(({ text }) => text);
}

/** A version with what the place keeps around it. */
function withKept(version: string, place: VersionPlace | undefined): string {
  if (place?.holds === 'packaged') return packagedValue(place.value, version);
  if (place?.holds !== 'build-kept' || version.includes('+')) return version;
  return version + place.value.slice(versionText(place.value, place.holds).length);
}

/** Whether a value can stand in a slot as it is: its ecosystem takes it and no format has to escape it. */
function isWritable(value: string, { ecosystem }: Slot): boolean {
  return !ecosystemOf(ecosystem).check(value) && !/["'\\<>&#\p{Cc}]/u.test(value);
}

/** Other names, where it is the name that is wrong; what else is wrong with a ref stays under every name. */
function refFixes(ref: string, finding: Finding, { policy, git }: RepositorySnapshot): Fix[] {
  const classify = createClassifier(policy);
  const { kind, rule, shortName } = classify({ ref, id: '' });
  const prefix = ref.slice(0, ref.length - shortName.length);
  // A tag that no rule covers may be meant as a name of any.
  const rules = rule ? [rule] : kind === 'tag' ? policy.tags : [];
  const near = (): readonly string[] =>
    rules
      .flatMap(({ scheme }) => repair(scheme, shortName))
      .sort((left, right) => left.cost - right.cost)
      .map(({ text }) => text);
  const names =
    finding.rule === 'name/variable'
      ? sameWithVariables(finding, shortName, policy)
      : wrongNames.has(finding.rule)
        ? near()
        : [];
  const isRead = (name: string): boolean =>
    classify({ ref: prefix + name, id: '' }) instanceof ReadRef;
  const legal = [...new Set(names)].filter(
    (name) => name !== shortName && !checkRefName(name) && isRead(name),
  );
  // What the name is most likely meant to be is there already: any other name would be another thing.
  if (git?.refs.some((other) => other.ref === prefix + (legal[0] ?? ''))) return [];
  return legal.map((name) => ({
    title: message(texts.renameTo, { value: name }),
    range: { offset: 0, length: shortName.length },
    replacement: name,
  }));
}

const wrongNames: ReadonlySet<string> = new Set([
  ...['tag/malformed', 'branch/malformed', 'baseline/malformed'],
  ...['tag/warning', 'branch/warning', 'baseline/warning'],
]);

function pathFixes(
  path: string,
  finding: Finding,
  snapshot: RepositorySnapshot,
  today: Day | undefined,
): Fix[] {
  const named = snapshot.named.find((other) => other.path === path);
  if (!named) return [];
  const range = { offset: 0, length: lastSegment(path).length };
  return nearNames(snapshot, named, finding, today).map((name) => ({
    title: message(texts.renameTo, { value: name }),
    range,
    replacement: name,
  }));
}

/** The name with the field that the finding is about set to its variable. */
function sameWithVariables({ part }: Finding, name: string, { variables }: Policy): string[] {
  const value = part && variables[part.field];
  if (!part || value === undefined) return [];
  return [name.slice(0, part.offset) + value + name.slice(part.offset + part.length)];
}

function isSame(left: Slot, right: Slot): boolean {
  return left.path === right.path && left.range.offset === right.range.offset;
}

import { checkAgain } from '../ecosystem/check-again';
import type { EcosystemProblem } from '../ecosystem/types';
import { packagedParts } from '../manifest/packaged-value';
import { tupleText } from '../manifest/tuple-value';
import type { SlotShape, VersionPart } from '../manifest/types';
import type { Verdict } from '../scheme/name';
import { parseAgain } from '../scheme/parse-again';
import type { Unit } from '../policy/types';
import { readWritten, type WrittenVersion } from '../projection/written-version';
import type { ManifestFile, Slot } from '../snapshot/types';
import { byKey } from '../text/by-key';
import type { VersionPlace } from './types';

/**
 * The versions that a manifest holds, each held to the scheme of its unit (where there is one) and to its
 * ecosystem.
 */
export function versionPlaces(
  file: Pick<ManifestFile, 'slots'>,
  unit: Unit | undefined,
): VersionPlace[] {
  const slots = file.slots.filter((slot) => slot.shape !== 'packed' && !isBeside(slot));
  const whole = slots.filter(({ part }) => part === undefined);
  const split = slots.filter(({ part }) => part !== undefined);
  const joined = [...byKey(split, ({ group }) => group ?? '').values()].flatMap(partsInOrder);
  return [...whole.map((slot) => [slot] as const), ...joined].map((own) => placeOf(own, unit));
}

/** Whether a slot moves with the version and is none. */
export function isBeside({ shape }: Slot): boolean {
  return shape === 'code' || shape === 'revision' || shape === 'alike';
}

const parts: readonly VersionPart[] = ['major', 'minor', 'patch', 'build', 'prefix', 'suffix'];

function partsInOrder(slots: readonly Slot[]): (readonly [Slot, ...Slot[]])[] {
  const ordered = parts.flatMap((part) => slots.find((slot) => slot.part === part) ?? []);
  const [first, ...others] = ordered;
  return first ? [[first, ...others]] : [];
}

function placeOf(slots: readonly [Slot, ...Slot[]], unit: Unit | undefined): VersionPlace {
  const value = valueOf(slots);
  const holds = whatItHolds(slots[0]);
  const refusal = refusalOf(slots);
  const written = versionText(value, holds);
  const read = unit && readPlace(unit, value, written, slots[0]);
  const version = unit ? read?.version : written;
  const held = holds === 'numbers' ? undefined : unit?.scheme;
  // What is the projection of no version says nothing that a scheme could be held against.
  const result = held && version !== undefined ? parseAgain(held, version) : undefined;
  const verdict: Verdict = refusal ? 'invalid' : (result?.verdict ?? 'valid');
  return {
    value,
    ...(version !== undefined && { version }),
    ...(read?.isProjected && { isProjected: true }),
    ...(read?.isInexact && { isInexact: true }),
    slots,
    holds,
    verdict,
    ...(refusal && { refusal }),
    ...(result && { result }),
  };
}

/** The version that a place stands for. What follows a `+` may be a build number of its own, or the projection's. */
function readPlace(
  unit: Unit,
  value: string,
  written: string,
  { ecosystem }: Slot,
): WrittenVersion | undefined {
  const whole = value === written ? undefined : readWritten(unit, value, ecosystem);
  return whole?.isProjected ? whole : readWritten(unit, written, ecosystem);
}

function valueOf(slots: readonly [Slot, ...Slot[]]): string {
  if (slots[0].shape === 'tuple') return tupleText(slots[0].value);
  const isSuffix = ({ part }: Slot): boolean => part === 'suffix';
  const numbers = slots.filter((slot) => !isSuffix(slot)).map(({ value }) => value);
  const suffix = slots.find(isSuffix)?.value ?? '';
  return [numbers.join('.'), suffix].filter((text) => text !== '').join('-');
}

function whatItHolds({ part, shape = 'whole' }: Slot): VersionPlace['holds'] {
  if (part === 'prefix') return 'whole';
  if (part !== undefined || ofNumbers.includes(shape)) return 'numbers';
  if (shape === 'packaged' || shape === 'history') return 'packaged';
  return shape === 'build-kept' ? 'build-kept' : 'whole';
}

const ofNumbers: readonly SlotShape[] = ['numbers', 'four-numbers', 'leading', 'tuple', 'major'];

/** The version in the text of a place: without the build number, or the packaging, that a slot keeps around it. */
export function versionText(value: string, holds: VersionPlace['holds']): string {
  if (holds === 'packaged') return packagedParts(value).upstream;
  if (holds !== 'build-kept') return value;
  const plus = value.indexOf('+');
  return plus < 0 ? value : value.slice(0, plus);
}

function refusalOf(slots: readonly [Slot, ...Slot[]]): EcosystemProblem | undefined {
  if (slots[0].part === 'prefix') return checkAgain(slots[0].ecosystem, valueOf(slots));
  for (const { ecosystem, value } of slots) {
    const problem = checkAgain(ecosystem, value);
    if (problem) return problem;
  }
  return undefined;
}

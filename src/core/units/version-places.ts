import { ecosystemOf } from '../ecosystem/ecosystems';
import type { EcosystemProblem } from '../ecosystem/types';
import type { VersionPart } from '../manifest/types';
import type { Verdict } from '../scheme/name';
import { parse } from '../scheme/parse';
import type { Scheme } from '../scheme/scheme';
import type { ManifestFile, Slot } from '../snapshot/types';
import type { VersionPlace } from './types';

/** The versions that a manifest holds, each held to the scheme (where there is one) and to its ecosystem. */
export function versionPlaces(file: ManifestFile, scheme: Scheme | undefined): VersionPlace[] {
  const split = new Map<string, Slot[]>();
  const whole: (readonly [Slot, ...Slot[]])[] = [];
  for (const slot of file.slots) {
    if (slot.shape === 'packed') continue;
    if (slot.part === undefined) whole.push([slot]);
    else {
      const group = slot.group ?? '';
      split.set(group, [...(split.get(group) ?? []), slot]);
    }
  }
  const joined = [...split.values()].flatMap((slots) => partsInOrder(slots));
  return [...whole, ...joined].map((slots) => placeOf(slots, scheme));
}

const parts: readonly VersionPart[] = ['major', 'minor', 'patch', 'build'];

function partsInOrder(slots: readonly Slot[]): (readonly [Slot, ...Slot[]])[] {
  const ordered = parts.flatMap((part) => slots.find((slot) => slot.part === part) ?? []);
  const [first, ...others] = ordered;
  return first ? [[first, ...others]] : [];
}

function placeOf(slots: readonly [Slot, ...Slot[]], scheme: Scheme | undefined): VersionPlace {
  const value = slots.map((slot) => slot.value).join('.');
  const holds = whatItHolds(slots[0]);
  const refusal = refusalOf(slots);
  const held = holds === 'numbers' ? undefined : scheme;
  const result = held && parse(held, versionText(value, holds));
  const verdict: Verdict = refusal ? 'invalid' : (result?.verdict ?? 'valid');
  return { value, slots, holds, verdict, ...(refusal && { refusal }), ...(result && { result }) };
}

function whatItHolds({ part, shape }: Slot): VersionPlace['holds'] {
  if (part !== undefined || shape === 'numbers' || shape === 'four-numbers') return 'numbers';
  return shape === 'build-kept' ? 'build-kept' : 'whole';
}

/** The version in the text of a place: without the build number that a slot keeps behind it. */
export function versionText(value: string, holds: VersionPlace['holds']): string {
  if (holds !== 'build-kept') return value;
  const plus = value.indexOf('+');
  return plus < 0 ? value : value.slice(0, plus);
}

function refusalOf(slots: readonly Slot[]): EcosystemProblem | undefined {
  for (const { ecosystem, value } of slots) {
    const problem = ecosystemOf(ecosystem).check(value);
    if (problem) return problem;
  }
  return undefined;
}

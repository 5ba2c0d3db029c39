import { ecosystemOf } from '../ecosystem/ecosystems';
import { projectVersion } from '../projection/written-version';
import type { CarriedManifest, CarriedUnit, CarriedVersions, Slot } from '../snapshot/types';
import type { UnitState } from '../units/types';
import { versionOf } from '../units/unit-states';
import { versionPlaces } from '../units/version-places';
import { orderIn, orderVersions } from './order-versions';

/** A code as a ref holds it. */
export interface HeldCode {
  readonly code: string;
  /** The version of the unit beside it. */
  readonly version: string;
  /** Full name of the ref. */
  readonly ref: string;
}

/** A code that would not be taken as newer than one that was given out before. */
export interface FallingCode {
  readonly slot: Slot;
  /** The version of its unit. */
  readonly version: string;
  /** The highest code of a lower version, or the same code of another version. */
  readonly against: HeldCode;
  /** Whether it is the very code of another version. */
  readonly isTaken: boolean;
  /** The lowest code that no version has and that is above all of them; undefined for one that is no integer. */
  readonly free?: string;
}

/** The codes in manifests that do not rise over those that tags and release branches hold. */
export function fallingCodes(
  units: readonly UnitState[],
  carried: CarriedVersions | undefined,
): FallingCode[] {
  if (!carried) return [];
  return units.flatMap((state) => {
    const held = carried.units.find(({ unit }) => unit.id === state.unit.id);
    const codes = state.beside.filter(({ shape }) => shape === 'code');
    return held ? codes.flatMap((slot) => judge(slot, state, held) ?? []) : [];
  });
}

function judge(
  slot: Slot,
  { unit, version, places }: UnitState,
  held: CarriedUnit,
): FallingCode | undefined {
  if (version === undefined || ecosystemOf(slot.ecosystem).check(slot.value)) return undefined;
  const ecosystem = places[0]?.slots[0].ecosystem ?? 'free';
  let against: HeldCode | undefined;
  let highest = slot.value;
  let isTaken = false;
  for (const [ref, manifests] of held.manifests) {
    const code = codeIn(manifests, slot);
    if (code === undefined) continue;
    if ((orderIn(slot.ecosystem, code, highest) ?? 0) > 0) highest = code;
    const order = orderIn(slot.ecosystem, code, slot.value);
    // Most codes are lower, so that nobody needs to know their versions.
    if (order === undefined || order < 0) continue;
    const other = versionAt(manifests, held);
    if (other === undefined || other === version) continue;
    const isSame = order === 0;
    const isLower = (orderVersions(unit, ecosystem, other, version) ?? 0) < 0;
    if (!isSame && !isLower) continue;
    // The highest of them is the one to tell of.
    if (against && (orderIn(slot.ecosystem, code, against.code) ?? 0) <= 0) continue;
    against = { code, version: other, ref };
    isTaken = isSame;
  }
  // Where a projection says what the code is, another one would be wrong too.
  const isFree = projectVersion(unit, version, slot.ecosystem) === undefined;
  return against && { slot, version, against, isTaken, ...(isFree && freeCode(highest)) };
}

/** The code in the same place, or where the file has moved the only one of that name. */
function codeIn(manifests: readonly CarriedManifest[], { path, slot }: Slot): string | undefined {
  const alike = manifests
    .flatMap(({ slots }) => slots)
    .filter((other) => other.shape === 'code' && other.slot === slot);
  const own = alike.find((other) => other.path === path);
  return (own ?? (alike.length === 1 ? alike[0] : undefined))?.value;
}

function versionAt(
  manifests: readonly CarriedManifest[],
  { unit }: CarriedUnit,
): string | undefined {
  return versionOf(
    unit,
    manifests.flatMap((manifest) => versionPlaces(manifest, unit)),
  );
}

function freeCode(highest: string): { readonly free?: string } {
  return /^\d+$/.test(highest) ? { free: String(BigInt(highest) + 1n) } : {};
}

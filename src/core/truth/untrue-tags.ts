import type { Unit } from '../policy/types';
import { writeVersion } from '../projection/written-version';
import { ReadRef } from '../refs/read-ref';
import type { ClassifiedRef } from '../refs/types';
import { schemeOfVersion } from '../refs/series';
import { format } from '../scheme/format';
import { parse } from '../scheme/parse';
import type { CarriedManifest, CarriedVersions } from '../snapshot/types';
import { eachInPieces, type Pieces } from '../text/pieces';
import type { VersionPlace } from '../units/types';
import { isInStep } from '../units/unit-states';
import { versionPlaces } from '../units/version-places';
import { orderVersions } from './order-versions';

/** A tag whose tree holds another version than the one that it claims. */
export interface UntrueTag {
  /** Full name of the ref. */
  readonly ref: string;
  readonly shortName: string;
  readonly unit: Unit;
  /** The version that its name says. */
  readonly claimed: string;
  /** The places in its tree that hold another one. Never empty. */
  readonly wrong: readonly [VersionPlace, ...VersionPlace[]];
  /** Whether another place in its tree holds the version that it claims, or the manifest is no longer there. */
  readonly isDoubtful: boolean;
}

/**
 * The tags that do not tell the truth, in the order of the refs. A tag in whose tree no manifest of its unit was
 * found claims nothing that could be wrong.
 */
export function* untrueTags(
  refs: readonly ClassifiedRef[],
  carried: CarriedVersions | undefined,
): Pieces<readonly UntrueTag[]> {
  const found: UntrueTag[] = [];
  if (!carried) return found;
  yield* eachInPieces(refs, (ref) => {
    if (!(ref instanceof ReadRef) || (ref.kind !== 'tag' && ref.kind !== 'baseline')) return;
    for (const { unit, manifests } of carried.units) {
      const held = manifests.get(ref.ref.ref);
      const untrue = held && judge(ref, unit, held);
      if (untrue) found.push(untrue);
    }
  });
  return found;
}

function judge(
  ref: ReadRef,
  unit: Unit,
  manifests: readonly CarriedManifest[],
): UntrueTag | undefined {
  const claimed = claimOf(ref, unit);
  // Nearly all tags tell the truth, and then nothing has to be read by its scheme.
  if (manifests.every(({ slots }) => slots.every((slot) => slot.value === claimed)))
    return undefined;
  const places = manifests.flatMap((manifest) => versionPlaces(manifest, unit));
  const [first, ...others] = places.filter((place) => !holds(place, claimed, unit));
  if (!first) return undefined;
  return {
    ref: ref.ref.ref,
    shortName: ref.shortName,
    unit,
    claimed,
    wrong: [first, ...others],
    isDoubtful:
      others.length + 1 < places.length || manifests.some(({ isMoved }) => isMoved === true),
  };
}

/**
 * The version in the name of a tag, as the unit writes its versions: `1.2.0` for a tag `v1.2.0` of the same scheme
 * with other options.
 */
export function claimOf(ref: ReadRef, { scheme }: Unit): string {
  const text = ref.version ?? ref.text;
  if (!scheme || scheme === schemeOfVersion(ref) || parse(scheme, text).name) return text;
  const { name } = parse(schemeOfVersion(ref), text);
  if (!name) return text;
  const values = Object.entries(name.fields).map(([field, value]) => [field, value.text] as const);
  const written = format(scheme, Object.fromEntries(values));
  return written.ok ? written.value : text;
}

/** Whether a place holds a version: as it is, equal in order, or in the form of its ecosystem. */
function holds(place: VersionPlace, claimed: string, unit: Unit): boolean {
  if (isInStep(place, claimed)) return true;
  const { ecosystem } = place.slots[0];
  const written = writeVersion(unit, claimed, ecosystem);
  if (written.ok && isInStep({ ...place, version: place.value }, written.value)) return true;
  if (place.holds === 'numbers' || place.version === undefined) return false;
  return orderVersions(unit, ecosystem, place.version, claimed) === 0;
}

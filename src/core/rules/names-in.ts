import type { Name } from '../scheme/name';
import type { Scheme } from '../scheme/scheme';
import type { Slot } from '../snapshot/types';
import type { CharacterRange } from '../text/range';
import type { NamesInForce } from './check-context';
import { placeInName } from './file-names';
import { placeInVersion } from './slot-range';
import type { FindingPlace } from './types';

/** A name that its scheme can read, wherever it stands. */
export interface FoundName {
  readonly scheme: Scheme;
  readonly name: Name;
  /** A stretch of the name as a place. */
  readonly placeOf: (part: CharacterRange) => FindingPlace;
  /** The slot that holds it; absent for a ref or a path. */
  readonly slot?: Slot;
}

/**
 * Refs, files and versions of units that can be read, one after another. A remote branch is left out: its name
 * is somebody else's, or that of a local branch.
 *
 * @param concerns which schemes the caller cares for; the names of the others are not read
 */
export function* namesIn(
  { refs, names, units }: NamesInForce,
  concerns: (scheme: Scheme) => boolean = () => true,
): Generator<FoundName> {
  for (const found of refs) {
    const { ref, kind, rule } = found;
    if (!rule || kind === 'remote' || !concerns(rule.scheme)) continue;
    const name = found.result?.name;
    const place: FindingPlace = { type: 'ref', ref: ref.ref };
    if (name) yield { scheme: rule.scheme, name, placeOf: () => place };
  }
  for (const file of names) {
    const { scheme } = file;
    const name = concerns(scheme) ? file.result.name : undefined;
    if (name) yield { scheme, name, placeOf: (part) => placeInName(file, part) };
  }
  for (const { unit, places } of units) {
    const { scheme } = unit;
    if (!scheme || !concerns(scheme)) continue;
    for (const place of places) {
      const name = place.result?.name;
      const slot = place.slots[0];
      if (name) yield { scheme, name, slot, placeOf: (part) => placeInVersion(place, part) };
    }
  }
}

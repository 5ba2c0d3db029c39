import { writeVersion } from '../projection/written-version';
import type { ManifestFile, Slot } from '../snapshot/types';
import { success, type Result } from '../text/result';
import { codeValue, packedValue } from './code-value';
import { leadingValue, numbersValue, partValue } from './number-values';
import { packagedValue } from './packaged-value';
import { tupleValue } from './tuple-value';
import { affixValue, withoutOwnSuffix } from './version-affixes';
import type { VersionMove } from './version-move';
import { numbersOf } from './version-numbers';

/**
 * What a slot holds after a move, before it is escaped; undefined for one that is left as it is.
 * @param file the slot's file, whose other slots tell how a packed integer is computed
 */
export function valueForVersion(
  slot: Slot,
  file: ManifestFile,
  move: VersionMove,
): Result<string | undefined> {
  if (slot.shape === 'code') return codeValue(slot, file, move);
  if (slot.shape === 'revision') return success('0');
  if (slot.shape === 'history' || slot.shape === 'major') return success(undefined);
  const written = writtenFor(slot, move);
  if (!written.ok) return written;
  if (slot.part === 'prefix' || slot.part === 'suffix')
    return affixValue(slot, file, written.value);
  if (slot.part !== undefined) {
    return partValue(slot, slot.part, file, withoutOwnSuffix(slot, file, written.value));
  }
  switch (slot.shape ?? 'whole') {
    case 'whole':
      return written;
    case 'alike':
      return success(slot.value === move.from ? move.to : alikeValue(slot, move, written.value));
    case 'build-kept':
      return success(written.value.includes('+') ? written.value : written.value + buildOf(slot));
    case 'numbers':
    case 'four-numbers':
      return numbersValue(slot, written.value);
    case 'leading':
      return leadingValue(slot, move.from, written.value);
    case 'packaged':
      return success(packagedValue(slot.value, written.value));
    case 'tuple':
      return tupleValue(slot, file.content.text, written.value);
    case 'packed':
      return success(packedValue(slot, file, written.value));
  }
}

/** The version as the slot's ecosystem writes it; where there is room for numbers alone, a version of numbers as it is. */
function writtenFor(
  { shape, part, ecosystem, value }: Slot,
  { unit, to }: VersionMove,
): Result<string> {
  const holdsNumbers =
    part !== undefined || shape === 'numbers' || shape === 'four-numbers' || shape === 'leading';
  if (!holdsNumbers || unit.projections?.has(ecosystem))
    return writeVersion(unit, to, ecosystem, value);
  if (numbersOf(to) !== undefined || part === 'prefix' || part === 'suffix') return success(to);
  const written = writeVersion(unit, to, ecosystem, value);
  // The zero that fills three numbers up would take the place of a build number.
  return written.ok ? success(written.value.replace(/^(\d+\.\d+\.\d+)\.0$/, '$1')) : written;
}

/** What takes the place of the version before as the slot's ecosystem writes it; undefined for another's version. */
function alikeValue(
  { ecosystem, value }: Slot,
  { unit, from }: VersionMove,
  written: string,
): string | undefined {
  const before = from === undefined ? undefined : writeVersion(unit, from, ecosystem, value);
  return before?.ok && before.value === value ? written : undefined;
}

function buildOf({ value }: Slot): string {
  const plus = value.indexOf('+');
  return plus < 0 ? '' : value.slice(plus);
}

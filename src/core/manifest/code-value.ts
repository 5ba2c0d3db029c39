import { projectVersion } from '../projection/written-version';
import type { ManifestFile, Slot } from '../snapshot/types';
import { success, type Result } from '../text/result';
import { splitNumbers } from './number-values';
import { repack } from './repack';
import type { VersionMove } from './version-move';
import { numbersOf } from './version-numbers';

/**
 * The code of a version: its projection where the unit has one; the version itself where the old code was the
 * old version; computed as the old one was where that shows in its file; else one more than it was, in its last
 * place where Apple lets a code have several. Undefined for a code that is no number and none of these.
 */
export function codeValue(
  slot: Slot,
  file: ManifestFile,
  { unit, from, to }: VersionMove,
): Result<string | undefined> {
  const projected = projectVersion(unit, to, slot.ecosystem);
  if (projected) return projected;
  if (slot.value === from) return success(to);
  const packed = packedValue(slot, file, to);
  if (packed !== undefined && isAbove(packed, slot.value)) return success(packed);
  if (slot.ecosystem === 'apple-build' && slot.value.includes('.'))
    return success(dottedCode(slot.value, from, to));
  return success(/^\d+$/.test(slot.value) ? String(BigInt(slot.value) + 1n) : undefined);
}

/**
 * `1.1.7` for 1.1 where `1.0.7` stood for 1.0; one more in the last place where the code is no such. Undefined
 * for one of more numbers than Apple compares.
 */
function dottedCode(code: string, from: string | undefined, to: string): string | undefined {
  if (!/^\d+\.\d+(?:\.\d+)?$/.test(code)) return undefined;
  const isOfVersion = from !== undefined && code.startsWith(`${from}.`);
  if (isOfVersion && numbersOf(to) !== undefined) return to + code.slice(from.length);
  const lastAt = code.lastIndexOf('.') + 1;
  return code.slice(0, lastAt) + String(BigInt(code.slice(lastAt)) + 1n);
}

function isAbove(code: string, before: string): boolean {
  return /^\d+$/.test(code) && /^\d+$/.test(before) && BigInt(code) > BigInt(before);
}

/** Computed anew where the versions that stand in the same file tell how. */
export function packedValue(slot: Slot, file: ManifestFile, version: string): string | undefined {
  const to = numbersOf(version);
  if (to === undefined) return undefined;
  const known = versionsBeside(file);
  return known.map((from) => repack(slot.value, from, to)).find((packed) => packed !== undefined);
}

function versionsBeside(file: ManifestFile): readonly (readonly string[])[] {
  const wholes = file.slots
    .filter(({ part, shape }) => part === undefined && shape !== 'packed' && shape !== 'code')
    .flatMap(({ value }) => [numbersOf(value) ?? []]);
  const groups = new Set(file.slots.flatMap(({ group, part }) => (part && group ? [group] : [])));
  const split = [...groups].map((group) => splitNumbers(file, group));
  return [...wholes, ...split].filter((numbers) => numbers.length > 0);
}

import type { ManifestFile, Slot } from '../snapshot/types';
import { byteRanges } from '../text/byte-range';
import type { DecodedText } from '../text/decode';
import { positionsOf } from '../text/position';
import { recognisedKind } from './kinds';
import type { Parsers } from './parsers';
import { notTextProblem, tooLargeProblem } from './problems';
import type { CharacterRange, FoundSlot, ManifestKind, SlotSearch } from './types';

/** A file to read as a manifest. */
export interface ManifestSource {
  /** From the root of the repository, with `/`. */
  readonly path: string;
  readonly content: DecodedText;
  readonly fingerprint: string;
}

/**
 * The slots of a file, each with its place in characters, lines and bytes; undefined when its text is of none
 * of the kinds. Never throws.
 * @param kinds what a file of this name may be
 */
export function readManifestOfKinds(
  source: ManifestSource,
  kinds: readonly ManifestKind[],
  parsers: Parsers,
): ManifestFile | undefined {
  const kind = recognisedKind(kinds, source.content.text);
  return kind && readManifest(source, kind, parsers);
}

/** The slots of a file that is known to be of a kind. Never throws. */
export function readManifest(
  source: ManifestSource,
  kind: ManifestKind,
  parsers: Parsers,
): ManifestFile {
  const { slots, problems } = search(source, kind, parsers);
  const { length } = source.content.text;
  return {
    ...source,
    kind: kind.id,
    slots: withPlaces(slots, source, kind.id),
    problems: problems.map((problem) => ({ ...problem, range: within(problem.range, length) })),
  };
}

/** Parsers report what is missing at the end of a text one character behind it. */
function within({ offset, length }: CharacterRange, textLength: number): CharacterRange {
  const start = Math.min(offset, textLength);
  return { offset: start, length: Math.min(length, textLength - start) };
}

function search(
  { path, content }: ManifestSource,
  kind: ManifestKind,
  parsers: Parsers,
): SlotSearch {
  const { text } = content;
  if (text.length > kind.largest) {
    return { slots: [], problems: [tooLargeProblem(path, kind.largest)] };
  }
  if (text.includes('\0')) return { slots: [], problems: [notTextProblem(path)] };
  return kind.find(text, { path, parsers });
}

function withPlaces(
  slots: readonly FoundSlot[],
  { path, content }: ManifestSource,
  kind: string,
): readonly Slot[] {
  const ranges = slots.map(({ range }) => range);
  const bytes = byteRanges(content, ranges);
  const offsets = ranges.map(({ offset }) => offset);
  const positions = positionsOf(content.text, offsets);
  return slots.map((slot, index) => ({
    ...slot,
    path,
    kind,
    line: positions[index]?.line ?? 1,
    column: positions[index]?.column ?? 1,
    byteOffset: bytes[index]?.offset ?? 0,
    byteLength: bytes[index]?.length ?? 0,
  }));
}

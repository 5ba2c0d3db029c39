import type { ManifestFile, Slot } from '../snapshot/types';
import { byteRanges } from '../text/byte-range';
import type { DecodedText } from '../text/decode';
import { positionsOf } from '../text/position';
import { customKindId } from './custom/custom-kind';
import { recognisedKind } from './kinds';
import type { Parsers } from './parsers';
import { conflictIn } from './conflict';
import { conflictProblem, notTextProblem, tooLargeProblem } from './problems';
import type { CharacterRange, FoundSlot, ManifestKind, ManifestProblem, SlotSearch } from './types';

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
 * @param kinds what a file of this name may be: of those that recognise the text the first, and beside it what
 *   the policy says of the file
 */
export function readManifestOfKinds(
  source: ManifestSource,
  kinds: readonly ManifestKind[],
  parsers: Parsers,
): ManifestFile | undefined {
  const custom = kinds.filter(({ id }) => id === customKindId);
  const known = recognisedKind(
    kinds.filter(({ id }) => id !== customKindId),
    source.content.text,
  );
  const [first, ...others] = known ? [known, ...custom] : custom;
  return first && readManifest(source, [first, ...others], parsers);
}

/**
 * The slots of a file that is known to be of some kinds, the first of which gives it its name. Where two kinds
 * find the same place, the later says what stands there. Never throws.
 */
export function readManifest(
  source: ManifestSource,
  kinds: readonly [ManifestKind, ...ManifestKind[]],
  parsers: Parsers,
): ManifestFile {
  const searches = kinds.map((kind) => ({ kind, ...search(source, kind, parsers) }));
  const { length } = source.content.text;
  const problems = new Map<string, ManifestProblem>();
  for (const problem of searches.flatMap((each) => each.problems)) {
    const range = within(problem.range, length);
    // Two searches of one text come across the same mistakes.
    problems.set(`${problem.message.text.en} ${range.offset}`, { ...problem, range });
  }
  const slots = new Map<number, Slot>();
  for (const { kind, slots: found } of searches) {
    for (const slot of withPlaces(found, source, kind.id)) slots.set(slot.range.offset, slot);
  }
  return {
    ...source,
    kind: kinds[0].id,
    slots: [...slots.values()].sort((left, right) => left.range.offset - right.range.offset),
    problems: [...problems.values()],
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
  const conflict = conflictIn(text);
  if (conflict !== undefined) return { slots: [], problems: [conflictProblem(path, conflict)] };
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

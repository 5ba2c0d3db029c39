import { duplicateProblem, notAStringProblem } from './problems';
import type { CharacterRange, FoundSlot, ManifestProblem, SlotSearch } from './types';

/** A value found under the name of a slot; `found` is absent where it is no text. */
export interface Candidate {
  readonly slot: string;
  readonly range: CharacterRange;
  readonly found?: FoundSlot;
}

/**
 * What a search answers for the values that it came across, in the order of the file: a slot for each
 * name that stands there once and holds a text on one line; a problem, and no slot, for any other.
 */
export function searchOf(
  candidates: readonly Candidate[],
  problems: readonly ManifestProblem[] = [],
): SlotSearch {
  const slots: FoundSlot[] = [];
  const found: ManifestProblem[] = [];
  for (const [slot, same] of groupByName(candidates)) {
    const last = same.at(-1);
    if (last === undefined) continue;
    if (same.length > 1) found.push(duplicateProblem(slot, same.length, last.range));
    else if (last.found && isOneLine(last.found.value)) slots.push(last.found);
    else found.push(notAStringProblem(slot, last.range));
  }
  slots.sort((left, right) => left.range.offset - right.range.offset);
  return { slots, problems: [...problems, ...found] };
}

/** Readers that go on after errors, and formats with strings of several lines, give texts that no version is. */
function isOneLine(text: string): boolean {
  return !/[\r\n]/.test(text);
}

function groupByName(candidates: readonly Candidate[]): Map<string, Candidate[]> {
  const byName = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const same = byName.get(candidate.slot);
    if (same) same.push(candidate);
    else byName.set(candidate.slot, [candidate]);
  }
  return byName;
}

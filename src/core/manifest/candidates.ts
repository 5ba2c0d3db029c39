import { differingProblem, duplicateProblem, notAStringProblem } from './problems';
import type { CharacterRange, FoundSlot, ManifestProblem, SlotSearch } from './types';
import { byKey } from '../text/by-key';

/** A value found under the name of a slot; `found` is absent where it is no text. */
export interface Candidate {
  readonly slot: string;
  readonly range: CharacterRange;
  readonly found?: FoundSlot;
  /**
   * Whether it holds for one case of a build only: under a condition, in one configuration. One that holds
   * for all other cases may stand beside several of these.
   */
  readonly isTwin?: boolean;
}

/**
 * What a search answers for the values that it came across, in the order of the file: a slot for each
 * name that stands there once and holds a text on one line, or for each of several twins that hold the same,
 * numbered `[1]`, `[2]`; a problem, and no slot, for any other.
 */
export function searchOf(
  candidates: readonly Candidate[],
  problems: readonly ManifestProblem[] = [],
): SlotSearch {
  const slots: FoundSlot[] = [];
  const found: ManifestProblem[] = [];
  for (const [slot, same] of byKey(candidates, (each) => each.slot)) {
    const last = same.at(-1);
    if (last === undefined) continue;
    if (same.length > 1) {
      const problem = problemOfSeveral(slot, same, last.range);
      if (problem) found.push(problem);
      else slots.push(...numbered(same));
    } else if (last.found && isOneLine(last.found.value)) slots.push(last.found);
    else found.push(notAStringProblem(slot, last.range));
  }
  slots.sort((left, right) => left.range.offset - right.range.offset);
  return { slots, problems: [...problems, ...found] };
}

function problemOfSeveral(
  slot: string,
  same: readonly Candidate[],
  last: CharacterRange,
): ManifestProblem | undefined {
  const values = new Set(same.map(({ found }) => found && heldBy(found)));
  const others = same.filter(({ isTwin }) => !isTwin);
  if (others.length > 1) return duplicateProblem(slot, same.length, last);
  if (values.size > 1) return differingProblem(slot, last);
  const [value] = values;
  return value !== undefined && isOneLine(value) ? undefined : notAStringProblem(slot, last);
}

/** What twins have in common: of `1.2.0.*` and `1.2.0.0` the numbers that say something. */
function heldBy({ value, shape }: FoundSlot): string {
  if (shape !== 'leading') return value;
  const places = value.split('.');
  while (/^(?:\*|0+)$/.test(places.at(-1) ?? '')) places.pop();
  return places.join('.');
}

function numbered(twins: readonly Candidate[]): readonly FoundSlot[] {
  return twins.flatMap(({ slot, found }, index) =>
    found ? [{ ...found, slot: `${slot}[${index + 1}]` }] : [],
  );
}

/** Readers that go on after errors, and formats with strings of several lines, give texts that no version is. */
export function isOneLine(text: string): boolean {
  return !/[\r\n]/.test(text);
}

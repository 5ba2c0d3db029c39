import { searchOf, type Candidate } from './candidates';
import { numbersOf } from './version-numbers';
import type { FoundSlot, ManifestProblem, SlotSearch } from './types';

/**
 * As `searchOf`, for formats in which one name may stand several times and all of them count: in the branches
 * of a conditional, in blocks for several languages, in stages of a build. Only where they differ is it
 * unknown which of them is meant.
 */
export function searchOfTwins(
  slots: readonly FoundSlot[],
  problems: readonly ManifestProblem[] = [],
): SlotSearch {
  const first = new Map<string, FoundSlot>();
  const differing = new Set<string>();
  for (const slot of slots) {
    const other = first.get(slot.slot);
    if (other === undefined) first.set(slot.slot, slot);
    else if (!isSameVersion(other.value, slot.value)) differing.add(slot.slot);
  }
  // Integers that differ are a choice, such as which version of another library's interface is built.
  const doubtful = slots
    .filter(({ slot, shape }) => differing.has(slot) && shape !== 'packed')
    .map(candidateOf);
  const search = searchOf(doubtful, problems);
  const sure = slots
    .filter(({ slot }) => !differing.has(slot))
    .map((slot) => searchOf([candidateOf(slot)]));
  const all = [...search.slots, ...sure.flatMap((each) => each.slots)];
  return {
    slots: all.sort((left, right) => left.range.offset - right.range.offset),
    problems: [...search.problems, ...sure.flatMap((each) => each.problems)],
  };
}

function candidateOf(found: FoundSlot): Candidate {
  return { slot: found.slot, range: found.range, found };
}

/** Whether two texts say one version: `1.2.3` and `1.2.3.4` do, with a build number in one of them. */
function isSameVersion(left: string, right: string): boolean {
  if (left === right) return true;
  const [ours, theirs] = [numbersOf(left), numbersOf(right)];
  if (ours === undefined || theirs === undefined) return false;
  const shared = Math.min(ours.length, theirs.length, 3);
  const rest = [...ours.slice(shared, 3), ...theirs.slice(shared, 3)];
  const differs = ours.slice(0, shared).some((number, i) => Number(number) !== Number(theirs[i]));
  return !differs && rest.every((number) => Number(number) === 0);
}

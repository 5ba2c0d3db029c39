import { matcherOfGlobs } from '../../text/glob';
import { isOneLine } from '../candidates';
import { notAStringProblem, notFoundProblem, severalPlacesProblem } from '../problems';
import type {
  FoundSlot,
  ManifestContext,
  ManifestKind,
  ManifestProblem,
  SlotSearch,
} from '../types';
import { findPlaces } from './find-places';
import type { SlotRule } from './types';

/** The kind of files that are manifests only because a policy says where they hold a version. */
export const customKindId = 'custom';

const largestCustom = 1024 * 1024;

/** Tells what the rules of a policy look for in a file, by its path from the root; undefined for nothing. */
export type CustomKindFinder = (path: string) => ManifestKind | undefined;

/** A finder for the rules of a policy. */
export function createCustomKinds(rules: readonly SlotRule[]): CustomKindFinder {
  const matchers = rules.map((rule) => ({ rule, matches: matcherOfGlobs([rule.file]) }));
  return (path) => {
    const wanted = matchers.flatMap(({ rule, matches }) => (matches(path) ? [rule] : []));
    return wanted.length > 0 ? customKind(wanted) : undefined;
  };
}

function customKind(rules: readonly SlotRule[]): ManifestKind {
  return {
    id: customKindId,
    files: rules.map(({ file }) => file),
    largest: largestCustom,
    find: (text, context) => find(text, rules, context),
  };
}

function find(text: string, rules: readonly SlotRule[], context: ManifestContext): SlotSearch {
  const searches = rules.map((rule) => search(rule, text, context));
  const slots = searches.flatMap((each) => each.slots);
  return {
    slots: slots.sort((left, right) => left.range.offset - right.range.offset),
    problems: searches.flatMap(({ problems }) => problems),
  };
}

function search(rule: SlotRule, text: string, context: ManifestContext): SlotSearch {
  const { candidates, problems } = findPlaces(rule, text, context);
  const [, second] = candidates;
  if (second && !rule.all) {
    const several = severalPlacesProblem(rule.written, second.range);
    return { slots: [], problems: [...problems, several] };
  }
  if (candidates.length === 0) {
    const missing = problems.length > 0 ? [] : [notFoundProblem(rule.written, context.path)];
    return { slots: [], problems: [...problems, ...missing] };
  }
  const slots: FoundSlot[] = [];
  const unreadable: ManifestProblem[] = [];
  for (const { found, range } of candidates) {
    if (found && isOneLine(found.value)) slots.push(slotOf(found, rule));
    else unreadable.push(notAStringProblem(rule.written, range));
  }
  return { slots, problems: [...problems, ...unreadable] };
}

function slotOf(found: FoundSlot, { written, unit, all, part }: SlotRule): FoundSlot {
  const group = part === undefined ? written : customKindId;
  return {
    ...found,
    slot: written,
    ...(unit !== undefined && { unit }),
    ...((all || part !== undefined) && { group }),
  };
}

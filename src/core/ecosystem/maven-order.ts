import {
  mavenLevels,
  noQualifier,
  qualifierRank,
  type MavenItem,
  type MavenLevels,
} from './maven-items';
import { compareDigits, compareTexts } from './order';

/** The order of Maven versions, as `ComparableVersion` of Maven 3.8 has it. */
export function compareMavenVersions(left: string, right: string): number {
  const ours = mavenLevels(left);
  const theirs = mavenLevels(right);
  for (let depth = 0; ; depth++) {
    const order = compareLevel(ours, theirs, depth);
    if (order !== 'next level') return order;
  }
}

/** What stands at an index of a list: the list behind it stands last. */
type Entry = MavenItem | 'list' | undefined;

/** The order of two lists up to the lists at their ends, which come next where all else is equal. */
function compareLevel(
  ours: MavenLevels,
  theirs: MavenLevels,
  depth: number,
): number | 'next level' {
  const longest = Math.max(ours[depth]?.length ?? 0, theirs[depth]?.length ?? 0);
  for (let index = 0; index <= longest; index++) {
    const entry = entryAt(ours, depth, index);
    const other = entryAt(theirs, depth, index);
    if (entry === 'list' && other === 'list') return 'next level';
    const order =
      entry === undefined
        ? -compareToNothing(other, theirs, depth)
        : other === undefined
          ? compareToNothing(entry, ours, depth)
          : compareEntries(entry, other);
    if (order !== 0) return order;
  }
  return 0;
}

function entryAt(levels: MavenLevels, depth: number, index: number): Entry {
  const level = levels[depth] ?? [];
  if (index < level.length) return level[index];
  return index === level.length && depth + 1 < levels.length ? 'list' : undefined;
}

/** The order of an entry and of what is not there: the number 0, no qualifier, the empty list. */
function compareToNothing(entry: Entry, levels: MavenLevels, depth: number): number {
  const items = entry === 'list' ? levels.slice(depth + 1).flat() : entry ? [entry] : [];
  for (const item of items) {
    const order =
      'number' in item
        ? compareDigits(item.number, '0')
        : Math.sign(qualifierRank(item.qualifier) - noQualifier);
    if (order !== 0) return order;
  }
  return 0;
}

/** Qualifiers before lists before numbers. */
function compareEntries(entry: MavenItem | 'list', other: MavenItem | 'list'): number {
  const kinds = Math.sign(kindOf(entry) - kindOf(other));
  if (kinds !== 0 || entry === 'list' || other === 'list') return kinds;
  if ('number' in entry && 'number' in other) return compareDigits(entry.number, other.number);
  if ('qualifier' in entry && 'qualifier' in other) {
    const ranks = qualifierRank(entry.qualifier) - qualifierRank(other.qualifier);
    // Only those that Maven does not know share a rank and differ.
    return Math.sign(ranks) || compareTexts(entry.qualifier, other.qualifier);
  }
  return 0;
}

function kindOf(entry: MavenItem | 'list'): number {
  if (entry === 'list') return 1;
  return 'number' in entry ? 2 : 0;
}

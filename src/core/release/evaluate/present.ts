import { addDays } from '../../text/day-number';
import type { RecordPath } from '../record/types';
import type { Entry, ReleaseRecord } from '../types';
import { entryLists, isLater, recordBefore } from './earlier';
import type { Facts } from './facts';

/**
 * What is known on the day itself: what is dated later did not happen yet, or a clock was wrong, so that no gate may
 * rest on it. Where another zone is ahead, tomorrow has begun.
 */
export function presentFacts(facts: Facts): Facts {
  const until = { day: addDays(facts.today, 1) };
  const isHere = (entry: Entry): boolean => !isLater(entry, until);
  const record = {
    ...recordBefore(facts.record, undefined, until),
    overrides: facts.record.overrides.filter(isHere),
    // Of a confirmation that is still to come more can be told than that it is missing.
    authorisations: facts.record.authorisations.filter(isHere),
  };
  return { ...facts, record, written: facts.record };
}

/** Where something of the record that facts are about stands in the file, from which what is dated later is not gone. */
export function writtenPath(path: RecordPath, { written, today }: Facts): RecordPath {
  const [key, index, ...rest] = path;
  const list = entryLists.find((each) => each === key);
  if (!written || list === undefined || typeof index !== 'number') return path;
  return [list, writtenIndex(written, list, index, { day: addDays(today, 1) }), ...rest];
}

function writtenIndex(
  record: ReleaseRecord,
  list: (typeof entryLists)[number],
  wanted: number,
  until: Parameters<typeof isLater>[1],
): number {
  const entries: readonly Entry[] = record[list];
  const indices = [...entries.keys()].filter((index) => {
    const entry = entries[index];
    return entry !== undefined && !isLater(entry, until);
  });
  return indices[wanted] ?? wanted;
}

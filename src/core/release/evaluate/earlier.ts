import type { Day } from '../../text/day';
import type { ChecklistItem, Defect, Entry, PlanNode, ReleaseRecord } from '../types';
import { isAfter, momentOf, type Moment } from './moments';

/** Lists of a record to which everything that happens is appended. */
export const entryLists = [
  'decisions',
  'builds',
  'reports',
  'approvals',
  'rollout',
  'publicTest',
  'authorisations',
  'handOuts',
  'publications',
  'announcements',
  'incidents',
  'feedback',
  'overrides',
] as const;

export type EntryList = (typeof entryLists)[number];

/** Something that happened, in its list. */
export interface Happening {
  readonly list: EntryList;
  readonly index: number;
}

/**
 * The record as it was before an entry: without the entry itself, what stands behind it in its list, and what came
 * later by its moment. What has no moment is taken as it is.
 *
 * @param until the moment, where it is not that of an entry
 */
export function recordBefore(
  record: ReleaseRecord,
  happening: Happening | undefined,
  until: Moment | undefined,
): ReleaseRecord {
  const own = happening ? withoutRest(record, happening) : {};
  const before: ReleaseRecord = { ...record, ...own };
  const builds = new Set(before.builds.map(({ name }) => name));
  const removed = new Set(record.builds.flatMap(({ name }) => (builds.has(name) ? [] : [name])));
  const defects = before.defects.filter(({ build }) => build === undefined || !removed.has(build));
  return until ? asOf({ ...before, defects }, until) : { ...before, defects };
}

function withoutRest(
  record: ReleaseRecord,
  { list, index }: Happening,
): Partial<Pick<ReleaseRecord, EntryList>> {
  const entries: readonly Entry[] = record[list];
  return { [list]: entries.slice(0, index) };
}

function asOf(record: ReleaseRecord, until: Moment): ReleaseRecord {
  const { rollback, retro, closed, ...rest } = record;
  const kept = <T extends Entry>(list: readonly T[]): readonly T[] =>
    list.filter((entry) => !isLater(entry, until));
  return {
    ...rest,
    decisions: kept(record.decisions),
    builds: kept(record.builds),
    reports: kept(record.reports),
    approvals: kept(record.approvals),
    rollout: kept(record.rollout),
    publicTest: kept(record.publicTest),
    handOuts: kept(record.handOuts),
    publications: kept(record.publications),
    announcements: kept(record.announcements),
    incidents: kept(record.incidents),
    feedback: kept(record.feedback),
    authorisations: kept(record.authorisations).map(({ oa, ...each }) =>
      oa && oa.on <= until.day ? { ...each, oa } : each,
    ),
    defects: record.defects.flatMap((defect) => defectAsOf(defect, until.day)),
    checklist: Object.fromEntries(
      Object.entries(record.checklist).map(([id, item]) => [id, itemAsOf(item, until)]),
    ),
    plan: {
      ...record.plan,
      nodes: Object.fromEntries(
        Object.entries(record.plan.nodes).map(([id, node]) => [id, nodeAsOf(node, until.day)]),
      ),
    },
    ...(rollback && !isLater(rollback, until) && { rollback }),
    ...(retro && !isLater(retro, until) && { retro }),
    ...(closed && !isLater(closed, until) && { closed }),
  };
}

/** Whether an entry is of after a moment; one without a moment is not. */
export function isLater({ at }: Partial<Entry>, until: Moment): boolean {
  const moment = at === undefined ? undefined : momentOf(at);
  return moment !== undefined && isAfter(moment, until);
}

function itemAsOf(item: ChecklistItem, until: Moment): ChecklistItem {
  return isLater(item, until) ? { ...item, done: false } : item;
}

function nodeAsOf({ actual, ...node }: PlanNode, day: Day): PlanNode {
  return actual !== undefined && actual <= day ? { ...node, actual } : node;
}

function defectAsOf(defect: Defect, day: Day): readonly Defect[] {
  const { reported, fixed, closed, state } = defect;
  if (reported !== undefined && reported > day) return [];
  if (state !== 'open' && fixed !== undefined && fixed > day) return [{ ...defect, state: 'open' }];
  if (state === 'closed' && closed !== undefined && closed > day)
    return [{ ...defect, state: 'fixed' }];
  return [defect];
}

import type { Entry, ReleaseRecord, RoleId } from '../../../core/release/types';
import type { Text } from '../../../core/text/language';
import { message, type Message, type MessageParameter } from '../../../core/text/message';
import { historyTexts as texts } from '../../text/release-history';

/** Something that happened, in words. */
export interface HistoryEntry extends Entry {
  readonly told: Message;
}

type Told<T> = (item: T) => readonly [Text, Readonly<Record<string, MessageParameter>>];

/** What roles, groups of recipients and items of checklists are called. */
export interface Titles {
  readonly titleOfRole: (role: RoleId) => Text;
  readonly titleOfGroup: (group: string) => Text;
  readonly titleOfItem: (item: string) => Text;
}

/** All that a record says that happened, in the order of time; what has no time in it is left out. */
export function entriesOf(record: ReleaseRecord, titles: Titles): readonly HistoryEntry[] {
  const entries = [
    ...told(one(record.started), () => [texts.started, {}]),
    ...testEntries(record, titles),
    ...approvalEntries(record, titles),
    ...outsideEntries(record, titles),
    ...afterEntries(record),
  ];
  return entries.sort((left, right) => timeOf(left.at) - timeOf(right.at));
}

function testEntries(
  record: ReleaseRecord,
  { titleOfRole, titleOfItem }: Titles,
): readonly HistoryEntry[] {
  return [
    ...told(record.decisions, ({ to, role }) => [
      texts.decision,
      { version: to, role: titleOfRole(role) },
    ]),
    ...told(record.builds, ({ name, final }) => [final ? texts.finalBuild : texts.build, { name }]),
    ...told(record.reports, ({ kind, build, result }) => [
      result === undefined ? texts[kind] : texts[result],
      { build, report: message(texts[kind], { build }) },
    ]),
    ...ticks(record, titleOfItem),
  ];
}

function ticks(
  { checklist, rollback }: ReleaseRecord,
  titleOfItem: Titles['titleOfItem'],
): readonly HistoryEntry[] {
  const all = Object.entries(checklist).flatMap(([item, { by, at, done }]) =>
    by === undefined || at === undefined || !done ? [] : [{ by, at, item }],
  );
  const { by, at } = rollback ?? {};
  return [
    ...told(all, ({ item }) => [texts.tick, { item: titleOfItem(item) }]),
    ...(by === undefined || at === undefined ? [] : told([{ by, at }], () => [texts.rollback, {}])),
  ];
}

function approvalEntries(record: ReleaseRecord, { titleOfRole }: Titles): readonly HistoryEntry[] {
  return [
    ...told(record.approvals, ({ step, role = '', commit, reason = '' }) => [
      step === 'reject' && reason !== '' ? texts.rejectBecause : texts[step],
      { role: role === '' ? '' : titleOfRole(role), commit: commit.slice(0, 10), reason },
    ]),
    ...told(record.overrides, ({ gate, reason }) => [texts.override, { gate, reason }]),
  ];
}

function outsideEntries(record: ReleaseRecord, { titleOfGroup }: Titles): readonly HistoryEntry[] {
  return [
    ...told(record.authorisations, ({ id, build }) => [texts.authorisation, { id, build }]),
    ...told(record.handOuts, ({ to, build }) => [texts.handOut, { to, build }]),
    ...told(one(record.delay), ({ agreedWith }) => [texts.delay, { who: agreedWith }]),
    ...told(record.rollout, ({ step }) => [texts.rollout, { step }]),
    ...told(record.publicTest, ({ sites }) => [texts.publicTest, { sites }]),
    ...told(record.publications, ({ to, build }) => [
      texts.publication,
      { place: texts[to], build },
    ]),
    ...told(record.announcements, ({ to }) => [
      texts.announcement,
      { groups: to.map(titleOfGroup) },
    ]),
  ];
}

function afterEntries(record: ReleaseRecord): readonly HistoryEntry[] {
  return [
    ...told(record.incidents, ({ id, title }) => [texts.incident, { id, title }]),
    ...told(record.feedback, ({ area, text }) => [texts.feedback, { area, text }]),
    ...told(one(record.retro), () => [texts.retro, {}]),
    ...told(one(record.closed), () => [texts.closed, {}]),
  ];
}

function told<T extends Entry>(items: readonly T[], tell: Told<T>): readonly HistoryEntry[] {
  return items.map((item) => ({ by: item.by, at: item.at, told: message(...tell(item)) }));
}

function one<T>(item: T | undefined): readonly T[] {
  return item === undefined ? [] : [item];
}

/** A moment as a number; a day is its beginning, and what is neither comes first. */
function timeOf(at: string): number {
  const time = Date.parse(at);
  return Number.isNaN(time) ? 0 : time;
}

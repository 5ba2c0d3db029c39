import { message, type Message } from '../../text/message';
import { languages } from '../../text/language';
import { missingFromAnnouncement } from '../notes/placeholders';
import { releaseDay } from '../release-day';
import type { ReleasePolicy } from '../process/policy';
import type { RecordPath } from '../record/types';
import type { ReleaseRecord } from '../types';
import * as texts from './gap-texts';
import { readMailbox } from './mailbox';
import { recipientGroups, titleOfGroup } from './recipient-groups';

/** Something without which a release is not announced. */
export interface AnnouncementGap {
  /** Such as `remaining`, `recipients:maintenance`, `address:test`, `template:since`. */
  readonly id: string;
  readonly basis: 'ANN-1' | 'ANN-2';
  /** What is missing. */
  readonly told: Message;
  /** What to do about it. */
  readonly how: Message;
  /** The file that lacks it. */
  readonly file: 'record' | 'policy';
  /** Its keys there. */
  readonly path: RecordPath;
}

/** What an announcement has to have beside the record. */
export interface AnnouncementNeeds {
  /** Ids of the groups that have to get it; the six when absent. */
  readonly groups?: readonly string[];
  /** The last stable version, where the tags know it. */
  readonly since?: string | undefined;
}

/**
 * What an announcement lacks: one of its five parts or the version that it compares with (ANN-2), or one of the
 * groups that have to get it (ANN-1). Where nothing was added, fixed or remains, the record says so with an empty list.
 */
export function announcementGaps(
  record: ReleaseRecord,
  policy: Pick<ReleasePolicy, 'recipients' | 'templates'>,
  { groups = recipientGroups, since }: AnnouncementNeeds = {},
): readonly AnnouncementGap[] {
  return [
    ...partGaps(record, since),
    ...groups.flatMap((group) => groupGaps(group, policy)),
    ...templateGaps(policy),
  ];
}

function partGaps(record: ReleaseRecord, since: string | undefined): readonly AnnouncementGap[] {
  const { version, from, changes, requirements, defects, remaining } = record;
  const isFixed = defects.some(({ state }) => state !== 'open');
  const parts: readonly [keyof typeof texts.parts, boolean, RecordPath][] = [
    ['date', releaseDay(record) !== undefined, ['plan', 'nodes', 'release', 'planned']],
    ['version', version.trim() !== '', ['version']],
    ['since', (from ?? since ?? '').trim() !== '', ['from']],
    ['added', requirements.length > 0 || changes?.added !== undefined, ['changes', 'added']],
    ['fixed', isFixed || changes?.fixed !== undefined, ['changes', 'fixed']],
    ['remaining', remaining !== undefined, ['remaining']],
  ];
  return parts.flatMap(([id, isThere, path]) => {
    const { told, how } = texts.parts[id];
    if (isThere) return [];
    return [
      { id, basis: 'ANN-2', told: message(told), how: message(how), file: 'record', path } as const,
    ];
  });
}

function groupGaps(
  group: string,
  { recipients }: Pick<ReleasePolicy, 'recipients'>,
): readonly AnnouncementGap[] {
  const written = recipients.get(group) ?? [];
  const title = titleOfGroup(group);
  const found = { basis: 'ANN-1', file: 'policy', path: ['release', 'recipients', group] } as const;
  if (written.length === 0) {
    const told = message(texts.group.told, { title });
    return [
      { id: `recipients:${group}`, told, how: message(texts.group.how, { group }), ...found },
    ];
  }
  const wrong = written.filter((each) => !readMailbox(each));
  if (wrong.length === 0) return [];
  const told = message(texts.address.told, { title, wrong });
  return [{ id: `address:${group}`, told, how: message(texts.address.how, { group }), ...found }];
}

function templateGaps({ templates }: Pick<ReleasePolicy, 'templates'>): readonly AnnouncementGap[] {
  const { announcement } = templates;
  if (!announcement) return [];
  const missing = languages.flatMap((language) => missingFromAnnouncement(announcement[language]));
  return [...new Set(missing)].map((part) => ({
    id: `template:${part}`,
    basis: 'ANN-2',
    told: message(texts.template.told, { part: texts.parts[part].title }),
    how: message(texts.template.how, { part }),
    file: 'policy',
    path: ['release', 'templates', 'announcement'],
  }));
}

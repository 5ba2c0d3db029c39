import type { Text } from '../../../text/language';
import { message } from '../../../text/message';
import { announcementGaps, type AnnouncementGap } from '../../announcement/announcement-gaps';
import { titleOfGroup } from '../../announcement/recipient-groups';
import type { Announcement } from '../../types';
import type { Check, Missing } from '../facts';

const texts = {
  untold: { en: 'The announcement did not go to: {group}.', 'zh-cn': '发布通知未发给：{group}。' },
  send: {
    en: 'Send it to them too, and record it under `announcements`.',
    'zh-cn': '请补发给该部门，并在 `announcements` 中登记。',
  },
} as const satisfies Record<string, Text>;

/**
 * The five parts of an announcement and the version that it compares with (ANN-2), and its recipients (ANN-1): those
 * that it went to, or of one that is still to be sent those whom the policy names.
 */
export const announceable: Check<'announceable'> = ({ groups }, facts) => {
  const { record, policy, about, lastStable } = facts;
  const { announcement } = about;
  const since = announcement ? announcement.since : lastStable();
  const needs = { groups: announcement ? [] : groups, since };
  return [
    ...announcementGaps(record, policy.release, needs).map(gapMissing),
    ...(announcement ? untoldGroups(groups, announcement) : []),
  ];
};

function gapMissing({ id, told, how, file, path }: AnnouncementGap): Missing {
  if (file === 'policy') return { item: id, told, how, path: ['announcements'] };
  const type = id === 'date' ? 'day' : id === 'version' || id === 'since' ? 'text' : 'list';
  return { item: id, told, how, path, supply: { path, type } };
}

function untoldGroups(groups: readonly string[], { to }: Announcement): readonly Missing[] {
  return groups
    .filter((group) => !to.includes(group))
    .map((group) => ({
      item: `recipients:${group}`,
      told: message(texts.untold, { group: titleOfGroup(group) }),
      how: message(texts.send),
      path: ['announcements'],
    }));
}

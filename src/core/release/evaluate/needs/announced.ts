import type { Text } from '../../../text/language';
import { message } from '../../../text/message';
import type { Check } from '../facts';
import { byCommand } from './wording';

const told: Text = {
  en: 'The departments were not told by mail yet.',
  'zh-cn': '尚未以邮件通知各部门。',
};

/** The mail about the final version was sent. */
export const announced: Check<'announced'> = (_need, { record }) =>
  record.announcements.length > 0
    ? []
    : [{ told: message(told), how: byCommand('announceRelease'), path: ['announcements'] }];

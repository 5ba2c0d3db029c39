import type { Plan } from '../../plan/types';
import type { RepositorySnapshot } from '../../snapshot/types';
import type { Language, Text } from '../../text/language';
import { message } from '../../text/message';
import { failure, type Result } from '../../text/result';
import { notesOf, withCommit } from '../notes/plan-notes';
import { shortcomings } from '../notes/shortcomings';
import type { NoteSources } from '../notes/sources';
import { entryChange } from '../plans/entries';
import { fileStep } from '../plans/file-step';
import { passGate } from '../plans/pass-gate';
import type { Act } from '../plans/types';
import { withRecord } from '../plans/with-record';
import type { ReleaseRecord } from '../types';
import { announcementDraft, mailboxesOf } from './announcement-draft';
import { writeEml } from './write-eml';

/** A release that is to be announced. */
export interface AnnouncementRequest extends Act {
  readonly language: Language;
  readonly sources: NoteSources;
}

/**
 * Plans to write the mail about a final version beside its record, which says then whom it goes to. Waits for the
 * gate `announce`. A second mail takes the place of the first draft; the record keeps both entries.
 */
export function planAnnouncement(
  snapshot: RepositorySnapshot,
  act: AnnouncementRequest,
): Result<Plan> {
  const passage = passGate(snapshot, act, 'announce');
  if (!passage.ok) return passage;
  const { state, changes, notes: told } = passage.value;
  const { record } = state;
  const { recipients } = snapshot.policy.release;
  if (mailboxesOf(recipients).length === 0) return failure(message(nobody, { release: record.id }));
  const notes = notesOf(snapshot, record, act.sources);
  const draft = announcementDraft(notes, snapshot.policy.release, act);
  const file = pathOfAnnouncement(snapshot, record);
  const step = fileStep(file, writeEml(draft), act.sources.files.get(file));
  if (!step.ok) return step;
  const subject = 'announce';
  const steps = step.value ? [step.value] : [];
  const committed = withCommit(snapshot, act, steps, `Release ${record.id}: ${subject}`);
  if (!committed.ok) return committed;
  const to = [...recipients.keys()].filter((group) => (recipients.get(group) ?? []).length > 0);
  const { since } = notes;
  const heading = message(title, { release: record.id });
  return withRecord(
    snapshot,
    act,
    {
      state,
      changes: [...changes, entryChange('announcements', act, { to, file, since })],
      subject,
      title: heading,
      notes: [...told, ...act.sources.told, ...shortcomings(notes, []), message(unsent, { file })],
    },
    { title: heading, steps: committed.value, notes: [] },
  );
}

/** Where the draft of an announcement stands, from the root. */
export function pathOfAnnouncement(
  { policy, releases }: Pick<RepositorySnapshot, 'policy' | 'releases'>,
  { id }: Pick<ReleaseRecord, 'id'>,
): string {
  return `${releases?.path ?? policy.release.folder}/${id}.eml`;
}

const title: Text = { en: 'Announce {release}', 'zh-cn': '发布 {release} 的通知邮件' };
const unsent: Text = {
  en: '{file} is a draft: a mail program opens it, and a person sends it.',
  'zh-cn': '{file} 是草稿：用邮件程序打开后由人工发送。',
};
const nobody: Text = {
  en: 'Cannot announce "{release}": the policy names no recipient with a mail address. Write "release.recipients" in stemma.jsonc.',
  'zh-cn':
    '无法发送“{release}”的通知：命名规范中没有任何有效的收件地址。请在 stemma.jsonc 中填写“release.recipients”。',
};

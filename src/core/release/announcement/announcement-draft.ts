import type { Language } from '../../text/language';
import { withoutControls } from '../../text/one-line';
import { builtInTemplates } from '../notes/built-in-templates';
import { noteValues } from '../notes/note-values';
import { fillTemplate, type Block } from '../notes/template';
import type { ReleaseNotes } from '../notes/types';
import { writeHtml, writePlain } from '../notes/write-blocks';
import type { ReleasePolicy } from '../process/policy';
import { readMailbox, type Mailbox } from './mailbox';
import type { MailDraft } from './write-eml';

/** The mail about a final version, by the template of the policy; its first heading is the subject. */
export function announcementDraft(
  notes: ReleaseNotes,
  { templates, recipients }: Pick<ReleasePolicy, 'templates' | 'recipients'>,
  { language, by }: { readonly language: Language; readonly by: string },
): MailDraft {
  const template = templates.announcement ?? builtInTemplates.announcement;
  const blocks = fillTemplate(template[language], noteValues(notes, 'announcement', language));
  const first = blocks.findIndex((block) => block.type === 'heading');
  const heading = blocks[first];
  const body = blocks.filter((_, index) => index !== first);
  const from = readMailbox(by);
  return {
    ...(from && { from }),
    to: mailboxesOf(recipients),
    subject: heading ? textOf(heading) : notes.version,
    plain: writePlain(body),
    html: writeHtml(body),
    language,
  };
}

function textOf(block: Block): string {
  return block.type === 'items'
    ? ''
    : withoutControls(block.spans.map(({ text }) => text).join(''));
}

/** All recipients of all groups, each address once. */
export function mailboxesOf(recipients: ReleasePolicy['recipients']): readonly Mailbox[] {
  const all = new Map<string, Mailbox>();
  for (const text of [...recipients.values()].flat()) {
    const mailbox = readMailbox(text);
    const key = mailbox?.address.toLowerCase() ?? '';
    if (mailbox && !all.has(key)) all.set(key, mailbox);
  }
  return [...all.values()];
}

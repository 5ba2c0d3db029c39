import type { Text } from '../../text/language';
import { message, type Message } from '../../text/message';
import type { ReleaseNotes } from './types';
import type { NotesVariant } from './write-notes';

/** What readers of notes will miss: nothing that keeps them from being written. */
export function shortcomings(
  { breaking, added, fixed, since, remaining }: ReleaseNotes,
  variants: readonly NotesVariant[],
): readonly Message[] {
  const bare = breaking.filter(({ migration }) => migration === undefined);
  const untitled = [...added, ...fixed].flatMap(({ id, text }) => (text === '' && id) || []);
  return [
    ...(since === undefined ? [message(noSince)] : []),
    ...bare.map(({ what }) => message(noMigration, { what })),
    ...(untitled.length > 0 && variants.includes('external')
      ? [message(noTitle, { ids: untitled })]
      : []),
    ...(remaining ? [] : [message(noRemaining)]),
  ];
}

const noSince: Text = {
  en: 'No stable version was released before, so the notes tell of everything up to now. Write "from" where there was one.',
  'zh-cn': '此前没有稳定版本，发布说明包含迄今的全部内容。如有稳定版本，请填写“from”。',
};
const noMigration: Text = {
  en: 'Nobody wrote what users have to do about "{what}". Write "migration" in the record, or "Migration: …" in the footer of the commit.',
  'zh-cn':
    '尚未说明“{what}”的迁移步骤。请在发布记录中填写“migration”，或在提交的脚注中写“Migration: …”。',
};
const noTitle: Text = {
  en: '{ids} have no title, so notes for outside leave them out. Write one in the record.',
  'zh-cn': '{ids} 没有标题，因此不写入对外的发布说明。请在发布记录中填写标题。',
};
const noRemaining: Text = {
  en: 'Nobody said which problems remain. Write "remaining"; "remaining: []" says that there are none.',
  'zh-cn': '尚未说明有哪些遗留问题。请填写“remaining”；没有遗留问题时写“remaining: []”。',
};

import type { Text } from '../../../text/language';
import { message } from '../../../text/message';
import type { Check } from '../facts';
import { isFilled } from '../fields';
import { byCommand } from './wording';

const texts = {
  internal: {
    en: 'No internal notes for support, operations and maintenance were written yet.',
    'zh-cn': '尚未撰写面向技术支持、运维和运营的内部说明。',
  },
  external: {
    en: 'No external release notes were written yet.',
    'zh-cn': '尚未撰写对外发布说明。',
  },
} as const satisfies Record<string, Text>;

/** Notes were written for each of these readers. */
export const notes: Check<'notes'> = ({ of }, { record }) =>
  of
    .filter((reader) => !isFilled(record.notes?.[reader]))
    .map((reader) => {
      const path = ['notes', reader];
      return {
        item: reader,
        told: message(texts[reader]),
        how: byCommand('releaseNotes'),
        path,
        supply: { path, type: 'text' } as const,
      };
    });

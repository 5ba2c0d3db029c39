import type { Text } from '../../text/language';
import { message, type Message } from '../../text/message';
import type { ReleaseRecord } from '../types';
import { letterOf } from './letter-of';
import { reasonTexts } from './reason-texts';
import type { Letter, Reason } from './types';

/** What the record of its release makes of a letter: nothing, where there is none to ask. */
export interface Comparison {
  readonly reasons: readonly Reason[];
  readonly notes: readonly Message[];
}

/**
 * Holds a letter to the record of its release, since a letter is a text that anybody can change. Where they differ the
 * record is right: the letter was changed, or it is older than the record.
 *
 * @param records those of the repository that can be relied on; none where there is no repository
 */
export function compareWithRecord(letter: Letter, records: readonly ReleaseRecord[]): Comparison {
  const { release, authorisation: id } = letter;
  const record = records.find((each) => each.id === release);
  if (!record) return { reasons: [], notes: [message(unvouched, { release })] };
  const found = record.authorisations.find((each) => each.id === id);
  if (!found) {
    const told = message(reasonTexts.withdrawn, { id, release });
    return { reasons: [{ id: 'withdrawn', message: told }], notes: [] };
  }
  const own = letterOf(record, found);
  const what = parts.filter(({ of }) => of(letter) !== of(own)).map((part) => part.what);
  if (what.length === 0) return { reasons: [], notes: [message(same, { release })] };
  const told = message(reasonTexts.differs, { id, release, what });
  return { reasons: [{ id: 'differs', message: told }], notes: [] };
}

/** What counts in a letter, as texts that are equal where it says the same. */
const parts: readonly { readonly what: Text; readonly of: (letter: Letter) => string }[] = [
  { what: { en: 'the kind', 'zh-cn': '发布类型' }, of: ({ kind }) => kind },
  { what: { en: 'the version', 'zh-cn': '版本号' }, of: ({ version }) => version },
  { what: { en: 'the build', 'zh-cn': '测试版本' }, of: ({ build }) => build },
  { what: { en: 'the quantity', 'zh-cn': '可使用数量' }, of: ({ quantity = '' }) => `${quantity}` },
  {
    what: { en: 'the areas', 'zh-cn': '区域范围' },
    of: ({ areas }) => JSON.stringify([...areas].sort()),
  },
  {
    what: { en: 'the validity', 'zh-cn': '有效时间' },
    of: ({ from = '', to = '' }) => `${from} ${to}`,
  },
  { what: { en: 'the guidance', 'zh-cn': '指导意见' }, of: ({ guidance = '' }) => guidance.trim() },
  {
    what: { en: 'the OA confirmation', 'zh-cn': 'OA 确认' },
    of: ({ oa }) => JSON.stringify([oa?.id, oa?.signer, oa?.on]),
  },
  {
    what: { en: 'the SHA-256', 'zh-cn': 'SHA-256' },
    of: ({ sha256 = '' }) => sha256.toLowerCase(),
  },
];

const same: Text = {
  en: 'The letter says what the record of the release {release} says.',
  'zh-cn': '授权书与发布“{release}”的记录一致。',
};
const unvouched: Text = {
  en: 'Nothing vouches for the letter here: there is no record of the release {release} to compare it with.',
  'zh-cn': '此处没有发布“{release}”的记录，无法核对授权书是否被改动。',
};

import type { Day } from '../../text/day';
import type { Text } from '../../text/language';
import { message, type Message } from '../../text/message';

/** What a text of the person is about, for a refusal. */
export interface Asked {
  readonly what: Text;
  readonly value: string | undefined;
}

/** Refuses texts that are empty, in their order. */
export function emptyAmong(asked: readonly Asked[]): Message | undefined {
  const found = asked.find(({ value }) => value === undefined || value.trim() === '');
  return found && message(empty, { what: found.what });
}

/** Refuses what is no SHA-256. */
export function badFingerprint(sha256: string | undefined): Message | undefined {
  if (sha256 === undefined || /^[0-9a-f]{64}$/i.test(sha256)) return undefined;
  return message(fingerprint, { sha256 });
}

/** Refuses a last day before the first one. */
export function badDays(from: Day, to: Day): Message | undefined {
  return to < from ? message(backwards, { from, to }) : undefined;
}

/** Refuses what is no whole number above zero. */
export function badQuantity(quantity: number): Message | undefined {
  if (Number.isSafeInteger(quantity) && quantity > 0) return undefined;
  return message(noQuantity, { quantity: String(quantity) });
}

const empty: Text = {
  en: 'Cannot record this: {what} is missing. Fill it in.',
  'zh-cn': '无法记录：缺少{what}。请填写。',
};
const fingerprint: Text = {
  en: 'Cannot record the SHA-256 "{sha256}": it does not have 64 hexadecimal digits. Take it from the artefact again.',
  'zh-cn': '无法记录 SHA-256“{sha256}”：应为 64 位十六进制数字。请重新计算制品的摘要。',
};
const backwards: Text = {
  en: 'Cannot record the days {from} to {to}: the last one is before the first. Correct them.',
  'zh-cn': '无法记录 {from} 至 {to}：结束日期早于开始日期。请更正。',
};
const noQuantity: Text = {
  en: 'Cannot record the number "{quantity}": it is no whole number above zero. Write one.',
  'zh-cn': '无法记录数量“{quantity}”：应为大于零的整数。请更正。',
};

import { checkAgain } from '../ecosystem/check-again';
import type { PlannedEdit } from '../plan/types';
import type { Slot } from '../snapshot/types';
import type { Text } from '../text/language';
import { message, type Message } from '../text/message';
import { failure, success, type Result } from '../text/result';
import { encodeValue } from './encode-value';

const refused: Text = {
  en: 'Cannot write "{value}" to {slot} in "{path}": {reason}',
  'zh-cn': '无法将“{value}”写入“{path}”的 {slot}：{reason}',
};

/**
 * The edit that makes a slot hold exactly `value`, escaped as the file needs it. Fails where the slot's
 * ecosystem refuses the value or the format cannot write it.
 */
export function editSlot(slot: Slot, value: string): Result<PlannedEdit> {
  // A suffix alone is no version; with its prefix it was held to the law before.
  const problem = slot.part === 'suffix' ? undefined : checkAgain(slot.ecosystem, value);
  const encoded = problem ? failure<string>(problem.message) : encodeValue(value, slot.writing);
  if (!encoded.ok) return refusedBecause(slot, value, encoded.reason);
  return success({
    slot: slot.slot,
    offset: slot.range.offset,
    length: slot.range.length,
    byteOffset: slot.byteOffset,
    byteLength: slot.byteLength,
    before: slot.value,
    after: encoded.value,
  });
}

/** The failure of writing a value to a slot. */
export function refusedBecause<T>({ path, slot }: Slot, value: string, reason: Message): Result<T> {
  return failure(message(refused, { value, slot, path, reason }));
}

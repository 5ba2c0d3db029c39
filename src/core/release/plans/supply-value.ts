import { parseDay } from '../../text/day';
import type { Text } from '../../text/language';
import { message } from '../../text/message';
import { failure, success, type Result } from '../../text/result';
import type { Supply } from '../evaluate/types';
import type { RecordValue } from '../record/types';

type Written = string | readonly string[] | boolean;

/** The value that a person's answer stands for, or why it is none of its type. */
export function supplyValue({ type, choices }: Supply, written: Written): Result<RecordValue> {
  if (type === 'list') return listOf(written, choices);
  if (type === 'tick') {
    const isTicked = written === true || written === 'true';
    return isTicked ? success(true) : failure(message(noTick));
  }
  const text = typeof written === 'string' ? written.trim() : '';
  if (text === '') return failure(message(empty));
  switch (type) {
    case 'day':
      return parseDay(text) ? success(text) : failure(message(noDay, { text }));
    case 'number':
      return numberOf(text);
    case 'choice':
      return choiceOf(text, choices ?? []);
    default:
      return success(text);
  }
}

/** An empty list is an answer too: it says that there is nothing. */
function listOf(written: Written, choices: readonly string[] = []): Result<RecordValue> {
  if (typeof written === 'boolean') return failure(message(empty));
  const items = typeof written === 'string' ? [written] : written;
  const texts = items.map((item) => item.trim()).filter((item) => item !== '');
  const unknown = choices.length > 0 ? texts.find((text) => !choices.includes(text)) : undefined;
  if (unknown !== undefined) return failure(message(noChoice, { text: unknown, choices }));
  return success(texts);
}

function numberOf(text: string): Result<RecordValue> {
  const number = /^\d{1,15}$/.test(text) ? Number(text) : undefined;
  return number === undefined ? failure(message(noNumber, { text })) : success(number);
}

function choiceOf(text: string, choices: readonly string[]): Result<RecordValue> {
  if (!choices.includes(text)) return failure(message(noChoice, { text, choices }));
  // A choice between yes and no stands in the record as such.
  const isTruth = text === 'true' || text === 'false';
  return success(isTruth ? text === 'true' : text);
}

const empty: Text = {
  en: 'Cannot record an empty value. Write one.',
  'zh-cn': '无法记录空值。请填写。',
};
const noTick: Text = {
  en: 'Cannot record what is not done. Tick it once it is.',
  'zh-cn': '无法记录未完成的事项。完成后再勾选。',
};
const noDay: Text = {
  en: 'Cannot read "{text}" as a day: it is no day of the calendar as YYYY-MM-DD. Write it like 2026-11-02.',
  'zh-cn': '无法将“{text}”解读为日期：它不是 YYYY-MM-DD 格式的有效日期。请写成 2026-11-02 的形式。',
};
const noNumber: Text = {
  en: 'Cannot read "{text}" as a number: it is no whole number. Write digits alone.',
  'zh-cn': '无法将“{text}”解读为数字：它不是非负整数。请只填写数字。',
};
const noChoice: Text = {
  en: 'Cannot take "{text}": it is none of {choices}. Choose one of them.',
  'zh-cn': '无法使用“{text}”：可选的有 {choices}。请从中选择。',
};

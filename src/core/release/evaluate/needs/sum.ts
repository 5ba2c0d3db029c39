import type { Text } from '../../../text/language';
import { message } from '../../../text/message';
import { publicTestOfFinal } from '../builds';
import type { Check } from '../facts';
import { itemsOf, pathOf, valueAt } from '../fields';
import { writeInto } from './wording';

const texts = {
  sites: {
    en: 'The final version was tested in public at {total} sites: more than {moreThan} are needed.',
    'zh-cn': '最终版本的公测网吧为 {total} 家，须大于 {moreThan} 家。',
  },
  other: {
    en: '`{field}` of all `{list}` adds up to {total}: more than {moreThan} is needed.',
    'zh-cn': '`{list}` 的 `{field}` 合计为 {total}，须大于 {moreThan}。',
  },
} as const satisfies Record<string, Text>;

/** A number of all items of a list adds up to more than so much. */
export const sum: Check<'sum'> = ({ list, field, moreThan }, { record }) => {
  let total = 0;
  const counting =
    list === 'publicTest' ? { ...record, publicTest: publicTestOfFinal(record) } : record;
  for (const { item } of itemsOf(counting, list)) {
    const value = valueAt(item, field);
    if (typeof value === 'number' && Number.isFinite(value) && value > 0) total += value;
  }
  if (total > moreThan) return [];
  const path = pathOf(list);
  const text = list === 'publicTest' && field === 'sites' ? texts.sites : texts.other;
  return [
    {
      told: message(text, { list, field, total, moreThan }),
      how: writeInto(path),
      path,
      supply: { path, type: 'list' },
    },
  ];
};

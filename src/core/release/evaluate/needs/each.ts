import type { Text } from '../../../text/language';
import { message } from '../../../text/message';
import type { Check } from '../facts';
import { isFilled, itemName, itemsOf, pathOf, valueAt } from '../fields';
import { fieldTitle } from '../field-titles';
import { supplyOf } from '../supply';
import { writeInto } from './wording';

const lacks: Text = {
  en: '"{item}" of {list} lacks {field}.',
  'zh-cn': '{list}中的“{item}”缺少{field}。',
};

/** All items of a list, of those that have the wanted values, hold these fields. */
export const each: Check<'each'> = ({ list, where, fields }, { record }) =>
  itemsOf(record, list, where).flatMap((found) =>
    fields
      .filter((field) => !isFilled(valueAt(found.item, field)))
      .map((field) => {
        const path = [...pathOf(list), found.index, ...pathOf(field)];
        const item = itemName(found);
        return {
          item: `${item}.${field}`,
          told: message(lacks, { item, list: fieldTitle(list), field: fieldTitle(field) }),
          how: writeInto(path),
          path,
          supply: supplyOf(path),
        };
      }),
  );

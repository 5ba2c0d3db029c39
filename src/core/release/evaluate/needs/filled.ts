import type { Text } from '../../../text/language';
import { message } from '../../../text/message';
import type { Check } from '../facts';
import { isFilled, pathOf, valueAt } from '../fields';
import { fieldTitle } from '../field-titles';
import { supplyOf } from '../supply';
import { byCommand, commands, writeInto } from './wording';

const empty: Text = {
  en: 'Not recorded yet: {field}.',
  'zh-cn': '尚未登记：{field}。',
};

/** All these fields hold something. */
export const filled: Check<'filled'> = ({ fields }, { record }) =>
  fields
    .filter((field) => !isFilled(valueAt(record, field)))
    .map((field) => {
      const path = pathOf(field);
      const isEnd = field === 'closed' || field === 'retro';
      return {
        item: field,
        told: message(empty, { field: fieldTitle(field) }),
        how: isEnd ? byCommand(commands.close) : writeInto(path),
        path,
        ...(!isEnd && { supply: supplyOf(path) }),
      };
    });

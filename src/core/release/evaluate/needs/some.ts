import type { Text } from '../../../text/language';
import { message } from '../../../text/message';
import type { Check } from '../facts';
import { itemsOf, pathOf } from '../fields';
import { fieldTitle } from '../field-titles';
import { byCommand, writeInto } from './wording';

const tooFew: Text = {
  en: 'Not enough recorded yet: {list}, {count} of at least {atLeast}.',
  'zh-cn': '{list}不足：至少应有 {atLeast} 条，现有 {count} 条。',
};

/** At least so many items of a list have these values. */
export const some: Check<'some'> = ({ list, where, atLeast }, { record }) => {
  const count = itemsOf(record, list, where).length;
  if (count >= atLeast) return [];
  const path = pathOf(list);
  return [
    {
      told: message(tooFew, { list: fieldTitle(list), count, atLeast }),
      how: list === 'rollout' ? byCommand('deployRelease') : writeInto(path),
      path,
      ...(list !== 'rollout' && { supply: { path, type: 'list' } as const }),
    },
  ];
};

import type { Text } from '../../../text/language';
import { message } from '../../../text/message';
import { roleTitle } from '../../process/roles';
import type { Check } from '../facts';
import { pathOf, valueAt } from '../fields';
import { fieldTitle } from '../field-titles';
import { writeInto } from './wording';

const texts = {
  item: { en: '{list} lacks "{item}".', 'zh-cn': '{list}中缺少“{item}”。' },
  agreed: {
    en: 'The plan was not agreed on with: {role}.',
    'zh-cn': '计划尚未与“{role}”沟通确认。',
  },
} as const satisfies Record<string, Text>;

/** A list of texts holds all of these. */
export const contains: Check<'contains'> = ({ list, items }, { record, policy }) => {
  const value = valueAt(record, list);
  const held: readonly unknown[] = Array.isArray(value) ? value : [];
  const path = pathOf(list);
  return items
    .filter((item) => !held.includes(item))
    .map((item) => {
      const role = policy.roles[item]?.title ?? roleTitle(item);
      return {
        item,
        told:
          list === 'plan.agreed'
            ? message(texts.agreed, { role })
            : message(texts.item, { list: fieldTitle(list), item }),
        how: writeInto(path),
        path,
        supply: { path, type: 'list', choices: items } as const,
      };
    });
};

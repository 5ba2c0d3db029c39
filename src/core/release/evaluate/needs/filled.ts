import type { Text } from '../../../text/language';
import { message } from '../../../text/message';
import { holderOf } from '../../people';
import type { Check, Facts } from '../facts';
import { isFilled, pathOf, valueAt } from '../fields';
import { fieldTitle } from '../field-titles';
import { supplyOf } from '../supply';
import { byCommand, writeInto } from './wording';

const empty: Text = {
  en: 'Not recorded yet: {field}.',
  'zh-cn': '尚未登记：{field}。',
};

/** All these fields hold something; who holds a role may be said by the policy, for all releases. */
export const filled: Check<'filled'> = ({ fields }, facts) =>
  fields
    .filter((field) => !isFilled(valueOf(field, facts)))
    .map((field) => {
      const path = pathOf(field);
      const isEnd = field === 'closed' || field === 'retro';
      return {
        item: field,
        told: message(empty, { field: fieldTitle(field) }),
        how: isEnd ? byCommand('closeRelease') : writeInto(path),
        path,
        ...(!isEnd && { supply: supplyOf(path) }),
      };
    });

function valueOf(field: string, { policy, record }: Facts): unknown {
  const [root, role, ...rest] = pathOf(field);
  const isRole = root === 'people' && typeof role === 'string' && rest.length === 0;
  return isRole ? holderOf(policy, record, role).people : valueAt(record, field);
}

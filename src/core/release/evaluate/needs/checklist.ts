import type { Text } from '../../../text/language';
import { message } from '../../../text/message';
import { checklistTitle } from '../../process/checklist-titles';
import type { Check } from '../facts';
import { writeInto } from './wording';

const undone: Text = { en: 'Not ticked yet: {item}.', 'zh-cn': '尚未勾选：{item}。' };

/** All these items are ticked. */
export const checklist: Check<'checklist'> = ({ items }, { record }) =>
  items
    .filter((item) => !Object.hasOwn(record.checklist, item) || !record.checklist[item]?.done)
    .map((item) => {
      const path = ['checklist', item];
      return {
        item,
        told: message(undone, { item: checklistTitle(item) }),
        how: writeInto([...path, 'done']),
        path,
        supply: { path: [...path, 'done'], type: 'tick' } as const,
      };
    });

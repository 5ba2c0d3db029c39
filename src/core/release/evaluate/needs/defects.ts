import type { Text } from '../../../text/language';
import { message } from '../../../text/message';
import type { Defect } from '../../types';
import type { Check } from '../facts';
import { byCommand } from './wording';

const texts = {
  open: {
    en: 'Defect "{id}" of build "{build}" is still open.',
    'zh-cn': '构建“{build}”的缺陷“{id}”尚未修复。',
  },
  unplaced: { en: 'Defect "{id}" is still open.', 'zh-cn': '缺陷“{id}”尚未修复。' },
  fixed: {
    en: 'Defect "{id}" is fixed, and test has not closed it.',
    'zh-cn': '缺陷“{id}”已修复，测试尚未确认关闭。',
  },
} as const satisfies Record<string, Text>;

/** No defect of these builds is open; `closed` asks that test closed each. */
export const defects: Check<'defects'> = ({ state, of }, { record }) => {
  const last = record.builds.at(-1)?.name;
  return record.defects.flatMap((defect, index) => {
    if (of === 'last' && defect.build !== undefined && defect.build !== last) return [];
    if (defect.state === 'closed' || (state === 'fixed' && defect.state === 'fixed')) return [];
    const path = ['defects', index, 'state'];
    return [
      {
        item: defect.id,
        told: message(textFor(defect), { id: defect.id, build: defect.build ?? '' }),
        how: byCommand('recordDefect'),
        path,
        supply: { path, type: 'choice', choices: ['open', 'fixed', 'closed'] } as const,
      },
    ];
  });
};

function textFor({ state, build }: Defect): Text {
  if (state === 'fixed') return texts.fixed;
  return build === undefined ? texts.unplaced : texts.open;
}

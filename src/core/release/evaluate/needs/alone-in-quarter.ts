import type { Text } from '../../../text/language';
import { message } from '../../../text/message';
import { releaseDay } from '../../release-day';
import { quarterOf } from '../../calendar/quarter';
import type { Check } from '../facts';

const texts = {
  second: {
    en: '"{other}" is a release of the same kind for the same product in {quarter} already.',
    'zh-cn': '同一产品在 {quarter} 已有同类发布“{other}”。',
  },
  how: {
    en: 'Plan it for another natural quarter, or put both together.',
    'zh-cn': '请安排到另一个自然季度，或合并两者。',
  },
} as const satisfies Record<string, Text>;

/** One release of this kind for the unit in its natural quarter (REL-2). */
export const aloneInQuarter: Check<'alone-in-quarter'> = (_need, { record, others }) => {
  const day = releaseDay(record);
  if (day === undefined) return [];
  const quarter = quarterOf(day);
  return others
    .filter((other) => {
      const otherDay = releaseDay(other);
      return (
        other.kind === record.kind &&
        other.unit === record.unit &&
        otherDay !== undefined &&
        quarterOf(otherDay) === quarter
      );
    })
    .map((other) => ({
      item: other.id,
      told: message(texts.second, { other: other.id, quarter }),
      how: message(texts.how),
      path: ['plan', 'nodes', 'release'],
    }));
};

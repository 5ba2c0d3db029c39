import type { Text } from '../../../text/language';
import { message } from '../../../text/message';
import { workingDaysBetween } from '../../calendar/working-days';
import { nodeTitle } from '../../process/roles';
import type { Check, Missing } from '../facts';

const texts = {
  tooFew: {
    en: '"{node}" is {days} working days after the start ({start} to {end}): at least {atLeast} are needed.',
    'zh-cn': '“{node}”距开始 {days} 个工作日（{start} 至 {end}），至少应为 {atLeast} 个。',
  },
  tooMany: {
    en: '"{node}" is {days} working days after the start ({start} to {end}): at most {atMost} are possible.',
    'zh-cn': '“{node}”距开始 {days} 个工作日（{start} 至 {end}），最多为 {atMost} 个。',
  },
  later: {
    en: 'Plan a later day, or make it an emergency release, which has no limit.',
    'zh-cn': '请改为更晚的日期，或改为不限天数的紧急发布。',
  },
  earlier: {
    en: 'Plan an earlier day, or make it a normal release.',
    'zh-cn': '请改为更早的日期，或改为正常发布。',
  },
} as const satisfies Record<string, Text>;

/** So many working days lead from the start to a plan node, as it is planned and as it was. */
export const workingDays: Check<'working-days'> = (need, { record, policy }) => {
  const { node, atLeast = -Infinity, atMost = Infinity } = need;
  const { start, nodes } = record.plan;
  const planned = Object.hasOwn(nodes, node) ? nodes[node] : undefined;
  if (start === undefined || !planned) return [];
  return (['planned', 'actual'] as const).flatMap((key): Missing[] => {
    const end = planned[key];
    if (end === undefined) return [];
    const { days } = workingDaysBetween(policy.release.calendar, start, end);
    if (days >= atLeast && days <= atMost) return [];
    const path = ['plan', 'nodes', node, key];
    const isEarly = days < atLeast;
    const about = { node: nodeTitle(node), days, start, end, atLeast, atMost };
    return [
      {
        item: key,
        told: message(isEarly ? texts.tooFew : texts.tooMany, about),
        how: message(isEarly ? texts.later : texts.earlier),
        path,
        supply: { path, type: 'day' },
      },
    ];
  });
};

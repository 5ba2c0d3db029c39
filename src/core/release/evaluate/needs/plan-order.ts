import type { Text } from '../../../text/language';
import { message } from '../../../text/message';
import { nodeTitle } from '../../process/roles';
import type { Check, Missing } from '../facts';

const texts = {
  order: {
    en: '"{node}" is planned on {day}, before "{earlier}" on {earlierDay}.',
    'zh-cn': '“{node}”计划于 {day}，早于“{earlier}”的 {earlierDay}。',
  },
  start: { en: 'the start', 'zh-cn': '开始' },
  how: {
    en: 'Correct one of the two days in the plan.',
    'zh-cn': '请在计划中改正其中一个日期。',
  },
} as const satisfies Record<string, Text>;

/** No node is planned before the start or before one that stands earlier in the list. */
export const planOrder: Check<'plan-order'> = ({ nodes }, { record: { plan } }) => {
  const found: Missing[] = [];
  let last = plan.start === undefined ? undefined : { title: texts.start as Text, day: plan.start };
  for (const node of nodes) {
    const day = Object.hasOwn(plan.nodes, node) ? plan.nodes[node]?.planned : undefined;
    if (day === undefined) continue;
    const title = nodeTitle(node);
    if (last && day < last.day) {
      const path = ['plan', 'nodes', node, 'planned'];
      const about = { node: title, day, earlier: last.title, earlierDay: last.day };
      found.push({
        item: node,
        told: message(texts.order, about),
        how: message(texts.how),
        path,
        supply: { path, type: 'day' },
      });
    } else last = { title, day };
  }
  return found;
};

import type { Text } from '../../../text/language';
import { holderOf } from '../../people';
import type { Facts } from '../facts';
import type { Fault, NodeState } from '../types';
import { fault } from './make';

const texts = {
  overdue: {
    en: '"{node}" was planned for {day} and is overdue. {manager} has to see to it with {owner}, or to plan another day.',
    'zh-cn': '“{node}”计划于 {day}，现已逾期。请{manager}推进{owner}按计划完成，或调整计划。',
  },
  own: {
    en: '"{node}" was planned for {day} and is overdue. {manager} has to see to it, or to plan another day.',
    'zh-cn': '“{node}”计划于 {day}，现已逾期。请{manager}按计划完成，或调整计划。',
  },
  named: { en: '{title} ({people})', 'zh-cn': '{title}（{people}）' },
} as const satisfies Record<string, Text>;

/** Plan nodes that nobody reached in time, told to the product manager (TRACK-1). */
export function overdueFaults(
  { record, policy }: Facts,
  nodes: readonly NodeState[],
): readonly Fault[] {
  const manager = holderOf(policy, record, 'product-manager');
  return nodes
    .filter(({ state }) => state === 'overdue')
    .map(({ id, title, node: { planned = '' }, owner }) => {
      const at = { path: ['plan', 'nodes', id, 'planned'], basis: ['TRACK-1'] };
      const named = ({ title: role, people }: typeof owner) => ({
        text: people.length > 0 ? texts.named : plain,
        parameters: { title: role, people },
      });
      const about = { node: title, day: planned, manager: named(manager), owner: named(owner) };
      const text = owner.role === manager.role ? texts.own : texts.overdue;
      return fault('release/overdue', 'warning', at, text, about);
    });
}

const plain: Text = { en: '{title}', 'zh-cn': '{title}' };

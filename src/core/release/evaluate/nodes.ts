import type { Day } from '../../text/day';
import type { Message } from '../../text/message';
import { tellUnknownYears } from '../calendar/unknown-years';
import { workingDaysBetween } from '../calendar/working-days';
import { holderOf } from '../people';
import { nodeTitle } from '../process/roles';
import type { Calendar } from '../calendar/types';
import type { PlanNode } from '../types';
import type { Facts } from './facts';
import type { NodeState } from './types';

/** Every node of the plan, and those of the process that nobody has planned yet (TRACK-1). */
export function nodesOf(facts: Facts): readonly NodeState[] {
  const { record, process, policy } = facts;
  const ids = new Set(process.stages.flatMap(({ node }) => node ?? []));
  for (const id of Object.keys(record.plan.nodes)) ids.add(id);
  const owners = new Map(process.stages.map(({ node, owner }) => [node, owner]));
  return [...ids].map((id) => {
    const node = (Object.hasOwn(record.plan.nodes, id) && record.plan.nodes[id]) || {};
    const owner = node.owner ?? owners.get(id) ?? 'product-manager';
    return {
      id,
      title: nodeTitle(id),
      node,
      state: record.closed && !node.actual ? 'open' : stateOf(node, facts),
      owner: holderOf(policy, record, owner),
    };
  });
}

function stateOf({ planned, actual }: PlanNode, { today, policy }: Facts): NodeState['state'] {
  if (actual !== undefined) return planned !== undefined && actual > planned ? 'done-late' : 'done';
  if (planned === undefined) return 'unplanned';
  if (today > planned) return 'overdue';
  const { calendar } = policy.release;
  const left = workingDaysBetween(calendar, today, planned).days;
  return left <= calendar.dueSoon ? 'due-soon' : 'open';
}

/** The earliest planned node that is still open. */
export function dueNode(nodes: readonly NodeState[]): NodeState | undefined {
  let due: NodeState | undefined;
  for (const each of nodes) {
    const { planned, actual } = each.node;
    if (planned === undefined || actual !== undefined) continue;
    if (due?.node.planned === undefined || planned < due.node.planned) due = each;
  }
  return due;
}

/** What the calendar does not know of the days of a plan, said aloud. */
export function calendarNotes({ record, policy, today }: Facts): readonly Message[] {
  const { plan } = record;
  const days = Object.values(plan.nodes).flatMap(({ planned, actual }) => [
    ...(planned ? [planned] : []),
    ...(actual ? [actual] : []),
  ]);
  const years = yearsWithoutData(policy.release.calendar, plan.start ?? today, days);
  const told = tellUnknownYears(years);
  return told ? [told] : [];
}

function yearsWithoutData(calendar: Calendar, start: Day, days: readonly Day[]): readonly number[] {
  const years = days.flatMap((day) => workingDaysBetween(calendar, start, day).unknownYears);
  return [...new Set(years)].sort((left, right) => left - right);
}

import type { ReleaseState, ReleaseStatus } from '../../core/release/evaluate/types';
import { byKey } from '../../core/text/by-key';

/** Groups of the Releases view: by status, and what is overdue before everything else. */
export type GroupId = 'overdue' | ReleaseStatus;

/** In the order of the view. */
export const groupIds: readonly GroupId[] = [
  'overdue',
  'running',
  'approved',
  'planned',
  'released',
  'closed',
];

/** The group that a release is in. */
export function groupOf({ isOverdue, status }: ReleaseState): GroupId {
  return isOverdue && status !== 'closed' ? 'overdue' : status;
}

/** The groups that have releases; within one, what is due first comes first, and what is over the newest first. */
export function groupReleases(
  states: readonly ReleaseState[],
): readonly { readonly group: GroupId; readonly states: readonly ReleaseState[] }[] {
  const groups = byKey(states, groupOf);
  return groupIds.flatMap((group) => {
    const own = groups.get(group);
    return own ? [{ group, states: own.sort(isOver(group) ? byEnd : byDue) }] : [];
  });
}

/** How many releases are overdue. */
export function overdueIn(states: readonly ReleaseState[]): number {
  return states.filter((state) => groupOf(state) === 'overdue').length;
}

function isOver(group: GroupId): boolean {
  return group === 'released' || group === 'closed';
}

function byDue(left: ReleaseState, right: ReleaseState): number {
  const order = compare(dueOf(left), dueOf(right));
  return order === 0 ? compare(left.record.id, right.record.id) : order;
}

/** What has no day comes last. */
function dueOf({ due }: ReleaseState): string {
  return due?.node.planned ?? '9999-12-31';
}

function byEnd(left: ReleaseState, right: ReleaseState): number {
  const order = compare(endOf(right), endOf(left));
  return order === 0 ? compare(left.record.id, right.record.id) : order;
}

function endOf({ record }: ReleaseState): string {
  const { release } = record.plan.nodes;
  return record.closed?.at.slice(0, 10) ?? release?.actual ?? release?.planned ?? '';
}

function compare(left: string, right: string): number {
  return left < right ? -1 : Number(left > right);
}

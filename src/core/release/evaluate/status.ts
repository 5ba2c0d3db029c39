import type { ReleaseRecord } from '../types';
import type { Facts } from './facts';
import type { ApprovalState, NodeState, ReleaseStatus, RoleHolder, StageState } from './types';
import { holderOf } from '../people';
import { finalBuild } from './builds';

/** How far a release is as a whole. */
export function statusOf({ record, today }: Facts, { state }: ApprovalState): ReleaseStatus {
  if (record.closed) return 'closed';
  if (isReleased(record)) return 'released';
  if (state === 'approved' || state === 'in-repository') return 'approved';
  const { start } = record.plan;
  const isBefore = start === undefined ? record.started === undefined : today < start;
  return isBefore && record.builds.length === 0 ? 'planned' : 'running';
}

/** Whether the final version is where those are who wait for it. */
export function isReleased(record: ReleaseRecord): boolean {
  const final = finalBuild(record)?.name;
  const isPublished = record.publications.some(
    ({ to, build }) => (to === 'website' || to === 'business') && build === final,
  );
  return isPublished || record.rollout.some(({ step, verified }) => verified && isWhole(step));
}

function isWhole(step: string): boolean {
  return ['all', '100%', '100 %', '全量', '全部'].includes(step.trim().toLowerCase());
}

/** Who has to act now: who can supply the first that is missing, else who owns the stage. */
export function actingOwner(
  { policy, record }: Facts,
  current: StageState | undefined,
  due: NodeState | undefined,
): RoleHolder | undefined {
  if (!current) return due?.owner;
  const first = current.lacking.find(({ severity }) => severity === 'error');
  return first?.who[0] ?? holderOf(policy, record, current.stage.owner);
}

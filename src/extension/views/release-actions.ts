import type { Lacking, ReleaseState } from '../../core/release/evaluate/types';
import type { ActionId } from '../../core/release/process/types';
import { commandIds, type CommandId } from '../contributions';

/** What people do with a release, by the key of its command. */
export type ReleaseAction =
  | 'submitBuild'
  | 'recordReport'
  | 'requestApproval'
  | 'approveRelease'
  | 'enterRepository'
  | 'tagRelease'
  | 'publishRelease'
  | 'announceRelease'
  | 'closeRelease';

/** So many have room beside an item. */
const mostActions = 3;

/** What makes sense for a release now: what comes last in its way comes first. */
export function actionsNow(state: ReleaseState): readonly ReleaseAction[] {
  const all = Object.entries(conditions) as readonly (readonly [ReleaseAction, Condition])[];
  if (state.status === 'planned' || state.status === 'closed') return [];
  return all.flatMap(([action, holds]) => (holds(state) ? [action] : [])).slice(0, mostActions);
}

type Condition = (state: ReleaseState) => boolean;

const conditions: Readonly<Record<ReleaseAction, Condition>> = {
  closeRelease: (state) => state.status === 'released' && isOpen(state, 'close'),
  announceRelease: (state) =>
    state.record.announcements.length === 0 && isLate(state) && isOpen(state, 'announce'),
  publishRelease: (state) => isLate(state) && canPublish(state),
  tagRelease: (state) => isOpen(state, 'tag') && lacks(state, 'tag'),
  enterRepository: (state) =>
    state.approval.state === 'approved' && isOpen(state, 'enter-repository'),
  approveRelease: ({ approval }) =>
    approval.state === 'in-review' && approval.roles.some((role) => role.state !== 'approved'),
  requestApproval: (state) => isBeforeReview(state) && isOpen(state, 'request-approval'),
  recordReport: (state) => isBeforeReview(state) && waitsForReport(state),
  submitBuild: (state) =>
    isBeforeReview(state) && isOpen(state, 'submit-build') && !isTested(state),
};

function isOpen({ gates }: ReleaseState, id: ActionId): boolean {
  return gates.some(({ gate, isOpen: opened }) => gate.id === id && opened);
}

function isLate({ status }: ReleaseState): boolean {
  return status === 'approved' || status === 'released';
}

function isBeforeReview({ approval, status }: ReleaseState): boolean {
  return status === 'running' && (approval.state === 'draft' || approval.state === 'rejected');
}

function canPublish(state: ReleaseState): boolean {
  const { publications } = state.record;
  if (publications.length === 0 && isOpen(state, 'publish')) return true;
  return !publications.some(({ to }) => to === 'website') && isOpen(state, 'website');
}

/** Whether the next step is not another build, but a report or the request of the approval. */
function isTested(state: ReleaseState): boolean {
  return waitsForReport(state) || isOpen(state, 'request-approval');
}

function waitsForReport({ record }: ReleaseState): boolean {
  const last = record.builds.at(-1);
  if (!last) return false;
  return !record.reports.some(({ build, kind }) => build === last.name && kind !== 'defect');
}

function lacks({ stages, gates }: ReleaseState, need: Lacking['need']): boolean {
  return [...stages, ...gates].some(({ lacking }) => lacking.some((each) => each.need === need));
}

/** The command that supplies something that is missing. */
export function remedyOf(lacking: Lacking, state: ReleaseState): CommandId {
  if (lacking.need === 'approval') return approvalStep(lacking, state);
  const own = remedies[lacking.need];
  if (own) return own;
  if (lacking.supply) return commandIds.supplyMissing;
  if (lacking.path[0] === 'rollout') return commandIds.deployRelease;
  return lacking.need === 'authorised' ? commandIds.authoriseUse : commandIds.openReleaseRecord;
}

function approvalStep({ id }: Lacking, { approval }: ReleaseState): CommandId {
  const item = id.slice(id.lastIndexOf(':') + 1);
  if (item === 'content') return commandIds.openReleaseRecord;
  if (item === 'enter') return commandIds.enterRepository;
  return approval.state === 'in-review' ? commandIds.approveRelease : commandIds.requestApproval;
}

/** Needs that a command of their own meets, with more than a value in the record. */
const remedies: Readonly<Partial<Record<Lacking['need'], CommandId>>> = {
  build: commandIds.submitBuild,
  report: commandIds.recordReport,
  defects: commandIds.recordDefect,
  tag: commandIds.tagRelease,
  notes: commandIds.releaseNotes,
  announced: commandIds.announceRelease,
  published: commandIds.publishRelease,
  'merged-forward': commandIds.mergeForward,
  policy: commandIds.choosePolicy,
};

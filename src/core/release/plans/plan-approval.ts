import { gitOf } from '../../plan/git-obstacle';
import type { Plan } from '../../plan/types';
import type { RepositorySnapshot } from '../../snapshot/types';
import { message, type Message } from '../../text/message';
import { failure, success, type Result } from '../../text/result';
import type { ApprovalState, ReleaseState, RoleHolder } from '../evaluate/types';
import { rolesIn } from '../people';
import type { Approval, RoleId } from '../types';
import { actingRole } from './acting-role';
import * as texts from './approval-texts';
import { entryChange } from './entries';
import { passGate, type Passage } from './pass-gate';
import { openReleaseOf } from './release-of';
import type { Act } from './types';
import { planRecord } from './with-record';

/** A step of the entry approval. */
export interface ApprovalRequest extends Act {
  readonly step: Approval['step'];
  /** Why; a rejection needs it. */
  readonly reason?: string;
}

/** The step with what it is bound to. */
interface Bound {
  readonly passage: Passage;
  readonly role?: RoleId;
}

/**
 * Plans to record a step of the entry approval, bound to the content that is to be released: that of the release tag,
 * else of HEAD. Refused while files outside of the release folder have changes that are not committed, since nobody
 * could say what was approved then.
 */
export function planApproval(snapshot: RepositorySnapshot, act: ApprovalRequest): Result<Plan> {
  const { step } = act;
  const reason = act.reason?.trim() ?? '';
  if (step === 'reject' && reason === '')
    return failure(message(texts.noReason, { release: act.release }));
  const bound =
    step === 'approve' || step === 'reject' ? answer(snapshot, act) : gated(snapshot, act);
  if (!bound.ok) return bound;
  const { passage, role } = bound.value;
  const { state } = passage;
  const commit = contentOf(snapshot, state);
  if (!commit.ok) return commit;
  const entry = { step, role, commit: commit.value, ...(reason !== '' && { reason }) };
  const short = commit.value.slice(0, 10);
  return planRecord(snapshot, act, {
    state,
    title: message(texts.titles[step], { release: act.release, commit: short }),
    subject: texts.subjects[step],
    changes: [...passage.changes, entryChange('approvals', act, entry)],
    notes: [...passage.notes, message(texts.boundTo, { commit: short })],
  });
}

/** A request, or the entry into the repository: each waits for a gate. */
function gated(snapshot: RepositorySnapshot, act: ApprovalRequest): Result<Bound> {
  const { release } = act;
  const isRequest = act.step === 'request';
  const passage = passGate(snapshot, act, isRequest ? 'request-approval' : 'enter-repository');
  if (!passage.ok) return passage;
  const { approval } = passage.value.state;
  if (approval.state === 'in-repository') return failure(message(texts.entered, { release }));
  if (isRequest && isUnderway(approval)) return failure(message(texts.requested, { release }));
  return success({ passage: passage.value });
}

function isUnderway({ state }: ApprovalState): boolean {
  return state === 'in-review' || state === 'approved';
}

/** An approval or a rejection, by a role that is asked for it. */
function answer(snapshot: RepositorySnapshot, act: ApprovalRequest): Result<Bound> {
  const found = openReleaseOf(snapshot, act);
  if (!found.ok) return found;
  const state = found.value;
  const role = actingRole(approvers(snapshot, state, act), act);
  if (!role.ok) return role;
  const refused = whyNoAnswer(state, act, role.value);
  if (refused) return failure(refused);
  return success({
    passage: { state, role: role.value, changes: [], notes: [] },
    role: role.value,
  });
}

/**
 * Who is asked: those whose answer is still open first, so that a person of two roles gives one after the other; all who
 * hold a role where the process asks nobody in particular.
 */
function approvers(
  { policy }: RepositorySnapshot,
  state: ReleaseState,
  { step }: ApprovalRequest,
): readonly RoleHolder[] {
  const asked = state.approval.roles;
  if (asked.length === 0) return rolesIn(policy, state.record);
  const isGiven = (given: string): boolean => step === 'approve' && given === 'approved';
  return [
    ...asked.filter((each) => !isGiven(each.state)),
    ...asked.filter((each) => isGiven(each.state)),
  ].map(({ holder }) => holder);
}

function whyNoAnswer(
  { approval }: ReleaseState,
  { step, release }: ApprovalRequest,
  role: RoleId,
): Message | undefined {
  if (approval.state === 'in-repository') return message(texts.entered, { release });
  if (approval.state === 'draft' || approval.state === 'rejected')
    return message(texts.notRequested, { release });
  const own = approval.roles.find(({ holder }) => holder.role === role);
  if (step === 'approve' && own?.state === 'approved')
    return message(texts.approvedAlready, { release, role: own.holder.title });
  return undefined;
}

/** The commit whose content is approved. */
function contentOf(
  snapshot: RepositorySnapshot,
  { approval }: Pick<ReleaseState, 'approval'>,
): Result<string> {
  const git = gitOf(snapshot);
  if (!git.ok) return git;
  const { head, changedPaths } = git.value;
  if (head.commit === undefined) return failure(message(texts.noCommit));
  const commit = approval.candidate ?? head.commit;
  if (commit !== head.commit) return success(commit);
  const folder = `${snapshot.policy.release.folder}/`;
  const changed = changedPaths.filter((path) => !path.startsWith(folder));
  if (changed.length === 0) return success(commit);
  const shown = changed.slice(0, mostShown);
  const more = changed.length - shown.length;
  return failure(
    message(more > 0 ? texts.uncommittedMore : texts.uncommitted, { paths: shown, more }),
  );
}

/** How many changed files a refusal names. */
const mostShown = 5;

import { holderOf, holdsRole } from '../people';
import { needsOf } from '../process/needs-of';
import type { Need, Process } from '../process/types';
import type { Approval, RoleId } from '../types';
import type { Facts } from './facts';
import { isOverridden, mayPass, overridesOf } from './overrides';
import type { ApprovalState, RoleApproval, RoleHolder } from './types';

/**
 * Where the entry approval of a release stands: draft, in review, approved by all, in the repository (APP-4). What
 * counts is the content of the candidate, so that an approval lapses once that moves, and comes back with it. An
 * approval of a commit that nobody has is worth nothing.
 */
export function approvalOf(facts: Facts): ApprovalState {
  const candidate = candidateOf(facts);
  const content = contentOf(facts, candidate);
  const roles = approversOf(facts.process).map((role) =>
    roleApproval(facts, holderOf(facts.policy, facts.record, role), content),
  );
  return {
    state: stateOf(facts, roles, content),
    ...(candidate !== undefined && { candidate }),
    roles,
  };
}

/**
 * The commit that is to be released: that of the build, else that of the release tag, else the one that was meant, else
 * that of HEAD.
 */
function candidateOf({ about, tags, record, snapshot }: Facts): string | undefined {
  const ofBuild = about.build && tags.ofBuild(about.build);
  const tag = ofBuild ?? tags.ofRelease(record);
  return tag ? tag.commit : (about.commit ?? snapshot.git?.head.commit);
}

function contentOf({ snapshot }: Facts, commit: string | undefined): string | undefined {
  return commit === undefined ? undefined : snapshot.git?.contents?.get(commit);
}

const approversByProcess = new WeakMap<Process, readonly RoleId[]>();

/** The roles whose approval a process asks for, in its order; every approval that is looked at asks for them. */
function approversOf(process: Process): readonly RoleId[] {
  let approvers = approversByProcess.get(process);
  if (!approvers) {
    const by = needsOf(process).flatMap((need) => (need.need === 'approval' ? need.by : []));
    approversByProcess.set(process, (approvers = [...new Set(by)]));
  }
  return approvers;
}

function roleApproval(facts: Facts, holder: RoleHolder, content: string | undefined): RoleApproval {
  const { approvals } = facts.record;
  const asked = approvals.map(({ step }) => step).lastIndexOf('request');
  const voted = approvals.filter(
    (entry) =>
      (entry.step === 'approve' || entry.step === 'reject') &&
      (entry.role === undefined ? holdsRole(holder, entry.by) : entry.role === holder.role),
  );
  const own = voted.filter(({ by }) => holdsRole(holder, by));
  const counting = own.filter(
    ({ commit }) => content !== undefined && contentOf(facts, commit) === content,
  );
  // Whoever rejected what they had approved before is asked again by a new request, and has not approved until then.
  const entry = counting.at(-1);
  if (entry?.step === 'approve') return { holder, state: 'approved', entry };
  if (entry)
    return approvals.indexOf(entry) > asked
      ? { holder, state: 'rejected', entry }
      : { holder, state: 'open' };
  return { holder, ...withoutEffect(facts, own.at(-1), voted.at(-1)) };
}

/** Why nothing that was said counts. */
function withoutEffect(
  facts: Facts,
  own: Approval | undefined,
  any: Approval | undefined,
): Omit<RoleApproval, 'holder'> {
  if (own?.step === 'reject') return { state: 'open' };
  if (own) {
    const isKnown = contentOf(facts, own.commit) !== undefined;
    return { state: isKnown ? 'lapsed' : 'unknown', entry: own };
  }
  return any?.step === 'approve' ? { state: 'stranger', entry: any } : { state: 'open' };
}

function stateOf(
  facts: Facts,
  roles: readonly RoleApproval[],
  content: string | undefined,
): ApprovalState['state'] {
  const { record, process } = facts;
  if (content === undefined) return 'draft';
  const isOf = ({ commit }: Approval): boolean => contentOf(facts, commit) === content;
  const missing = roles.filter(({ state }) => state !== 'approved');
  const pass = process.gates.get('enter-repository')?.pass ?? [];
  const isEntered = record.approvals.some(
    (entry) => entry.step === 'enter' && isOf(entry) && mayPass(facts, pass, entry.by),
  );
  if (isEntered && missing.every((each) => isLetThrough(facts, each))) return 'in-repository';
  if (roles.some(({ state }) => state === 'rejected')) return 'rejected';
  if (roles.length > 0 && missing.length === 0) return 'approved';
  const request = record.approvals.filter(({ step }) => step === 'request').at(-1);
  return request && isOf(request) ? 'in-review' : 'draft';
}

/** Whether it was entered by an override that names the missing approval. */
function isLetThrough(facts: Facts, { holder }: RoleApproval): boolean {
  const { process, about } = facts;
  const needs = process.gates.get('enter-repository')?.needs ?? [];
  const overrides = overridesOf(facts, 'enter-repository', about.build?.name);
  return needs.some(
    (need: Need) =>
      need.need === 'approval' && isOverridden({ id: `${need.id}:${holder.role}` }, overrides),
  );
}

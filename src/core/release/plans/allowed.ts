import type { Policy } from '../../policy/types';
import type { ReleaseState } from '../evaluate/types';
import { needsOf } from '../process/needs-of';
import type { Need } from '../process/types';
import type { RoleHolder } from '../evaluate/types';
import type { RoleId } from '../types';
import { holderOf, rolesIn } from '../people';

/** Those who can supply what needs of some kinds ask for; where the process has no such need, holders of `otherwise`. */
export function suppliersOf(
  policy: Pick<Policy, 'roles'>,
  state: ReleaseState,
  kinds: readonly Need['need'][],
  otherwise: readonly RoleId[],
): readonly RoleHolder[] {
  const needs = needsOf(state.process).filter(({ need }) => kinds.includes(need));
  const roles = new Set(needs.flatMap(({ who }) => who));
  return rolesAs(policy, state, roles.size > 0 ? [...roles] : otherwise);
}

/** Roles with those who hold them in a release; all holders where no role is named. */
export function rolesAs(
  policy: Pick<Policy, 'roles'>,
  state: ReleaseState,
  roles: readonly RoleId[],
): readonly RoleHolder[] {
  if (roles.length === 0) return rolesIn(policy, state.record);
  return roles.map((role) => holderOf(policy, state.record, role));
}

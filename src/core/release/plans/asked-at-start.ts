import type { Policy } from '../../policy/types';
import type { RoleHolder } from '../evaluate/types';
import { holderOf } from '../people';
import { needsOf } from '../process/needs-of';
import type { Process } from '../process/types';

/** The nodes that the plan of a process has, in their order. */
export function planNodesOf(process: Process): readonly string[] {
  const ordered = needsOf(process).flatMap((need) =>
    need.need === 'plan-order' ? need.nodes : [],
  );
  const ends = process.stages.flatMap(({ node }) => (node === undefined ? [] : [node]));
  return [...new Set([...ordered, ...ends])];
}

/** The roles whose holders a process asks the record for, with those whom the policy names. */
export function rolesAsked(policy: Pick<Policy, 'roles'>, process: Process): readonly RoleHolder[] {
  const prefix = 'people.';
  const fields = needsOf(process).flatMap((need) => (need.need === 'filled' ? need.fields : []));
  const roles = fields.flatMap((field) =>
    field.startsWith(prefix) ? [field.slice(prefix.length)] : [],
  );
  return [...new Set(roles)].map((role) => holderOf(policy, { people: {} }, role));
}

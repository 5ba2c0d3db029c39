import type { Policy } from '../../policy/types';
import type { ReleaseState, RoleHolder } from '../evaluate/types';
import type { RoleId } from '../types';

/** All who hold a role in a release: those of the record, else those whom the policy names for the role. */
export function holdersOf(
  policy: Pick<Policy, 'roles'>,
  { record }: Pick<ReleaseState, 'record'>,
): readonly RoleHolder[] {
  const roles = new Set([...Object.keys(record.people), ...Object.keys(policy.roles)]);
  return [...roles].map((role) => holderOf(policy, record.people, role));
}

/** Who holds one role. */
export function holderOf(
  policy: Pick<Policy, 'roles'>,
  people: Readonly<Record<RoleId, readonly string[]>>,
  role: RoleId,
): RoleHolder {
  const own = Object.hasOwn(people, role) ? (people[role] ?? []) : [];
  const named = Object.hasOwn(policy.roles, role) ? policy.roles[role] : undefined;
  return {
    role,
    title: named?.title ?? { en: role, 'zh-cn': role },
    people: own.length > 0 ? own : (named?.people ?? []),
  };
}

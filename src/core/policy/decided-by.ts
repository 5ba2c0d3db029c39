import type { Decider } from '../scheme/deciders';
import type { Text } from '../text/language';
import { message, type Message } from '../text/message';
import type { Policy } from './types';

type Roles = Pick<Policy, 'roles'>;

/**
 * Who decides about a step, as a sentence: each role as the policy calls it, else the scheme, with the people
 * that the policy names. Undefined where nobody in particular decides.
 */
export function decidedBy(
  policy: Roles | undefined,
  deciders: readonly Decider[],
): Message | undefined {
  if (deciders.length === 0) return undefined;
  return message(decided, { roles: deciders.map((decider) => roleTold(policy, decider)) });
}

/** A role as the policy calls it, else as is given, with the people that the policy names. */
export function roleTold(
  policy: Roles | undefined,
  { role, title }: Decider,
): Message | Text | string {
  const own = roleIn(policy, role);
  const called = own?.title ?? title ?? role;
  const people = own?.people ?? [];
  return people.length === 0 ? called : message(withPeople, { role: called, people });
}

/** The people whom the policy names for the roles that decide; each once, in the order of the roles. */
export function peopleWhoDecide(policy: Roles, deciders: readonly Decider[]): readonly string[] {
  return [...new Set(deciders.flatMap(({ role }) => roleIn(policy, role)?.people ?? []))];
}

function roleIn(policy: Roles | undefined, role: string): Policy['roles'][string] | undefined {
  const { roles = {} } = policy ?? {};
  return Object.hasOwn(roles, role) ? roles[role] : undefined;
}

const decided: Text = { en: 'Decided by: {roles}.', 'zh-cn': '决定者：{roles}。' };
const withPeople: Text = { en: '{role} ({people})', 'zh-cn': '{role}（{people}）' };

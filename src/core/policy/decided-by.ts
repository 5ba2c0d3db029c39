import type { Decider } from '../scheme/deciders';
import type { Text } from '../text/language';
import { message, type Message } from '../text/message';
import type { Policy } from './types';

/**
 * Who decides about a step, as a sentence: each role as the policy calls it, else the scheme, with the people
 * that the policy names. Undefined where nobody in particular decides.
 */
export function decidedBy(
  policy: Pick<Policy, 'roles'> | undefined,
  deciders: readonly Decider[],
): Message | undefined {
  if (deciders.length === 0) return undefined;
  const { roles = {} } = policy ?? {};
  const named = deciders.map(({ role, title }) => {
    const own = Object.hasOwn(roles, role) ? roles[role] : undefined;
    const called = own?.title ?? title ?? role;
    const people = own?.people ?? [];
    return people.length === 0 ? called : message(withPeople, { role: called, people });
  });
  return message(decided, { roles: named });
}

const decided: Text = { en: 'Decided by: {roles}.', 'zh-cn': '决定者：{roles}。' };
const withPeople: Text = { en: '{role} ({people})', 'zh-cn': '{role}（{people}）' };

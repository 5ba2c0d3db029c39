import type { Text } from '../text/language';
import type { Name } from './name';
import type { Scheme } from './scheme';
import { eventFor } from './step';

/** A role that decides about a step. */
export interface Decider {
  readonly role: string;
  /** What the scheme calls the role; absent where it leaves that to the policy. */
  readonly title?: Text;
}

/** Who decides whether a name takes an event of its scheme; empty where the scheme does not say. */
export function decidersOf(scheme: Scheme, from: Name, event: string): readonly Decider[] {
  const { events = {}, roles = {} } = scheme.data;
  const data = Object.hasOwn(events, event) ? events[event] : undefined;
  return (data ? (eventFor(data, from).decides ?? []) : []).map((role) => {
    const title = Object.hasOwn(roles, role) ? roles[role] : undefined;
    return { role, ...(title && { title }) };
  });
}

import type { Policy } from '../../policy/types';
import { decidersOf, type Decider } from '../../scheme/deciders';
import type { Name } from '../../scheme/name';
import type { Scheme } from '../../scheme/scheme';
import { roleTitle } from '../process/roles';
import { movedField } from './moved-field';

/** A step from one name of a scheme to another. */
export interface DecidedStep {
  readonly from: Name;
  readonly to: Name;
  readonly event: string;
}

/**
 * Who decides about a step (DEC-1): the roles to which the policy gives the number that moves; where it says nothing of
 * that number, those that the scheme names for the event. Empty where nobody in particular decides.
 */
export function decidersOfStep(
  policy: Pick<Policy, 'release'>,
  scheme: Scheme,
  { from, to, event }: DecidedStep,
): readonly Decider[] {
  return decidersByPolicy(policy, scheme, from, to) ?? decidersOf(scheme, from, event);
}

/** Those to whom the policy gives the number that moves; undefined where it says nothing of it. */
export function decidersByPolicy(
  { release: { decisions } }: Pick<Policy, 'release'>,
  scheme: Scheme,
  from: Name,
  to: Name,
): readonly Decider[] | undefined {
  const field = decisions.size > 0 ? movedField(scheme, from, to) : undefined;
  const roles = field === undefined ? undefined : decisions.get(field);
  return roles?.map((role) => {
    const own = scheme.data.roles ?? {};
    const title = Object.hasOwn(own, role) ? own[role] : undefined;
    return { role, title: title ?? roleTitle(role) };
  });
}

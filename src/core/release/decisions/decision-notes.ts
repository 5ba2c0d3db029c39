import { decidedBy, roleTold } from '../../policy/decided-by';
import type { Policy } from '../../policy/types';
import type { Decider } from '../../scheme/deciders';
import type { Scheme } from '../../scheme/scheme';
import type { Text } from '../../text/language';
import { message, type Message } from '../../text/message';
import { isSamePerson } from '../people';
import { decidersOfStep, type DecidedStep } from './deciders-of-step';
import { movedField } from './moved-field';

/** Who decides about a step, as far as somebody said. */
export interface WhoDecided {
  /** Who decided, as the person writes it. */
  readonly decidedBy?: readonly string[];
  /** `Name <address>`, as Git knows the person who acts; whoever acts decides where nobody else is named. */
  readonly by?: string;
}

/** Says which number moves and who decides about it, and warns where whoever decided does not hold the role. */
export function decisionNotes(
  policy: Pick<Policy, 'release' | 'roles'>,
  scheme: Scheme,
  step: DecidedStep,
  who: WhoDecided,
): readonly Message[] {
  const deciders = decidersOfStep(policy, scheme, step);
  const told = decidedBy(policy, deciders);
  if (!told) return [];
  const field = movedField(scheme, step.from, step.to);
  const title = (field === undefined ? undefined : scheme.data.fields[field]?.title) ?? field;
  const people = who.decidedBy?.length ? who.decidedBy : who.by === undefined ? [] : [who.by];
  const isUnheld = people.length > 0 && strangers(policy, deciders, people);
  const roles = deciders.map((decider) => roleTold(policy, decider));
  return [
    ...(title === undefined ? [] : [message(moved, { field: title })]),
    told,
    ...(isUnheld ? [message(notTheirs, { people, roles })] : []),
  ];
}

/** Whether none of these people holds one of the roles. Nobody is a stranger where the policy names nobody. */
export function strangers(
  { roles }: Pick<Policy, 'roles'>,
  deciders: readonly Decider[],
  people: readonly string[],
): boolean {
  const holders = deciders.flatMap(({ role }) =>
    Object.hasOwn(roles, role) ? (roles[role]?.people ?? []) : [],
  );
  if (holders.length === 0) return false;
  return !people.some((person) => holders.some((holder) => isSamePerson(person, holder)));
}

const moved: Text = {
  en: 'What moves: {field}.',
  'zh-cn': '变动的字段：{field}。',
};
const notTheirs: Text = {
  en: 'Warning: {people} does not hold the role that decides about this step: {roles}. Have one of them decide, and record who did.',
  'zh-cn': '警告：{people} 不担任有权决定此步骤的角色：{roles}。请由其决定，并记录决定者。',
};

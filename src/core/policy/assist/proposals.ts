import type { FieldData } from '../../scheme/data';
import type { Text } from '../../text/language';
import { recordOf, type RawPolicy } from './policy-at';
import { schemeFacts, textOf } from './scheme-facts';
import type { AssistContext, ProposalKind } from './types';

/** A proposal before it is known where it goes. */
export interface Proposal {
  readonly label: string;
  readonly kind: ProposalKind;
  readonly title?: Text;
  readonly example?: string;
}

/** The schemes of the policy, then those that are shipped. */
export function schemeProposals(policy: RawPolicy, context: AssistContext): readonly Proposal[] {
  const ids = new Set([...policy.schemes.keys(), ...context.catalogue.keys()]);
  return [...ids].map((label) => {
    const { title, examples } = schemeFacts(label, policy, context);
    const [example] = examples;
    return { ...withTitle({ label, kind: 'scheme' }, title), ...(example && { example }) };
  });
}

/** The fields of a scheme that somebody is typing. */
export function fieldProposals(fields: Readonly<Record<string, FieldData>>): readonly Proposal[] {
  return Object.entries(fields).map(([label, field]) =>
    withTitle({ label, kind: 'field' }, textOf(recordOf(field)['title'])),
  );
}

/** The proposal with what it is called, where that is known. */
export function withTitle(proposal: Proposal, title: Text | undefined): Proposal {
  return title ? { ...proposal, title } : proposal;
}

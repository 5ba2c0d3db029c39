import { explain } from '../scheme/explain';
import type { StepContext } from '../scheme/name';
import { nextSteps } from '../scheme/next-steps';
import { parse } from '../scheme/parse';
import { repair } from '../scheme/repair';
import type { Scheme } from '../scheme/scheme';
import { readingsOf } from './readings';
import type { NameDetails } from './types';

export interface DetailsContext extends Pick<StepContext, 'today' | 'siblings'> {
  /** Schemes that the name could be meant for instead: those of the policy, then those that are shipped. */
  readonly others: readonly Scheme[];
  /** Whether a policy uses a scheme. */
  readonly inForce?: (scheme: Scheme) => boolean;
}

/**
 * All that can be told of one name of a test.
 *
 * @param scheme the one that `NameTest.schemeIndex` tells
 */
export function nameDetails(scheme: Scheme, input: string, context: DetailsContext): NameDetails {
  const { name, problems } = parse(scheme, input);
  const others = context.others.filter((other) => other.id !== scheme.id);
  const suggestions = problems.length > 0 ? repair(scheme, input).map(({ text }) => text) : [];
  return {
    suggestions,
    others: readingsOf(others, input, context.inForce),
    next: name ? nextSteps(scheme, name, context) : [],
    ...(name && { explanation: explain(scheme, name) }),
  };
}

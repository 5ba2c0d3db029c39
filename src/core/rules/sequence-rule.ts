import type { Breach } from '../sequence/types';
import type { RuleCheck } from './check-context';

/** The rule of one way to break the laws of a sequence. */
export function sequenceRule(breach: Breach): RuleCheck {
  return ({ sequences }) =>
    sequences
      .filter(({ problem }) => problem.breach === breach)
      .map(({ problem: { message, right }, place }) => ({
        rule: `sequence/${breach}`,
        severity: 'warning',
        message,
        place,
        ...(right !== undefined && { right }),
      }));
}

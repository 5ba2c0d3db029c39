import { policyFileName } from '../policy/types';
import type { RuleCheck } from './check-context';

/** `policy/problem`: the policy file cannot be put in force as it is written. */
export const policyProblem: RuleCheck = ({ snapshot }) =>
  snapshot.policyProblems.map(({ severity, offset, length, message }) => ({
    rule: 'policy/problem',
    severity,
    message,
    place: { type: 'file', path: policyFileName, range: { offset, length } },
  }));

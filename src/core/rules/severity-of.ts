import type { Policy } from '../policy/types';
import type { Severity } from '../text/severity';
import { rules, type RuleId } from './registry';

const defaults: ReadonlyMap<string, Severity> = new Map(
  rules.map(({ id, severity }) => [id, severity]),
);
const order: readonly Severity[] = ['information', 'warning', 'error'];

/**
 * How bad a finding of a rule is: what the policy says; where it says nothing, the rule's default or the
 * problem's own severity, whichever is milder. Undefined when the policy has switched the rule off.
 */
export function severityOf(policy: Policy, rule: RuleId, own: Severity): Severity | undefined {
  const level = policy.severities[rule];
  if (level !== undefined) return level === 'off' ? undefined : level;
  const fallback = defaults.get(rule) ?? 'error';
  return order.indexOf(own) < order.indexOf(fallback) ? own : fallback;
}

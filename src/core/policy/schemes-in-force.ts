import type { Scheme } from '../scheme/scheme';
import type { Policy } from './types';

/**
 * The schemes that a policy defines or that a unit or a rule of it uses, by their references. SemVer is compiled
 * for every policy, used or not.
 */
export function schemesInForce(policy: Policy): ReadonlyMap<string, Scheme> {
  const rules = [policy.tags, policy.branches, policy.baselines].flat();
  const used = new Set([
    ...[policy.scheme, ...policy.units.map(({ scheme }) => scheme)],
    ...rules.map(({ scheme }) => scheme),
    ...policy.files.flatMap(({ schemes }) => schemes),
  ]);
  return new Map([...policy.schemes].filter(([key, it]) => key !== 'semver' || used.has(it)));
}

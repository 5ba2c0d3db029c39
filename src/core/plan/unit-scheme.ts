import { semver } from '../catalogue/semver';
import type { Policy, Unit } from '../policy/types';
import { compileScheme } from '../scheme/compile';
import type { Scheme } from '../scheme/scheme';

/** The scheme that a unit's version moves by: its own, the policy's, else Semantic Versioning. */
export function schemeOfUnit(policy: Policy, unit: Unit): Scheme {
  const named = unit.scheme ?? policy.scheme;
  if (named) return named;
  const nested = policy.tags.map(({ scheme }) => scheme.nested.get(semver.id)).find(Boolean);
  if (nested) return nested;
  const { scheme } = compileScheme(semver, { resolve: () => undefined });
  if (!scheme) throw new Error('The scheme semver is broken');
  return scheme;
}

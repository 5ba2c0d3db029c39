import type { Policy, PolicyReading } from './types';

/**
 * The policy in force after a reading: the one just read; when it is broken the last good one; when there
 * never was one, `fallback` (the built-in policy), which is made when it is needed.
 */
export function keepLastGood(
  previous: Policy | undefined,
  reading: PolicyReading,
  fallback: () => Policy,
): Policy {
  return reading.policy ?? previous ?? fallback();
}

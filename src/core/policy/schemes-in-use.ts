import type { Scheme } from '../scheme/scheme';
import type { Policy } from './types';

/** What a policy holds to a scheme; `defined`: nothing yet, the policy only defines it or nests it. */
export type SchemeUse =
  'versions' | 'tags' | 'branches' | 'baselines' | 'files' | 'folders' | 'defined';

/** A scheme of a policy with all that it is used for. */
export interface SchemeInUse {
  readonly scheme: Scheme;
  readonly uses: readonly SchemeUse[];
}

/**
 * The schemes of a policy, those that names are held to first; one that is used with different options
 * counts once for each.
 */
export function schemesInUse(policy: Policy): readonly SchemeInUse[] {
  const found = new Map<Scheme, Set<SchemeUse>>();
  const add = (scheme: Scheme | undefined, use: SchemeUse): void => {
    if (!scheme) return;
    const uses = found.get(scheme) ?? new Set<SchemeUse>();
    if (use !== 'defined' || uses.size === 0) uses.add(use);
    found.set(scheme, uses);
  };
  for (const { scheme, external } of [policy, ...policy.units]) {
    add(scheme, 'versions');
    add(external, 'versions');
  }
  for (const { scheme } of policy.tags) add(scheme, 'tags');
  for (const { scheme } of policy.branches) add(scheme, 'branches');
  for (const { scheme } of policy.baselines) add(scheme, 'baselines');
  for (const { schemes, names } of policy.files) for (const scheme of schemes) add(scheme, names);
  for (const scheme of policy.schemes.values()) add(scheme, 'defined');
  return [...found].map(([scheme, uses]) => ({ scheme, uses: [...uses] }));
}

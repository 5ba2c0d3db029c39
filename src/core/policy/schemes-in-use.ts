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

/** The schemes of a policy, those that names are held to first. */
export function schemesInUse(policy: Policy): readonly SchemeInUse[] {
  const found = new Map<string, { readonly scheme: Scheme; readonly uses: Set<SchemeUse> }>();
  const add = (scheme: Scheme | undefined, use: SchemeUse): void => {
    if (!scheme) return;
    const entry = found.get(scheme.id) ?? { scheme, uses: new Set<SchemeUse>() };
    if (use !== 'defined' || entry.uses.size === 0) entry.uses.add(use);
    found.set(scheme.id, entry);
  };
  add(policy.scheme, 'versions');
  for (const unit of policy.units) add(unit.scheme, 'versions');
  for (const { scheme } of policy.tags) add(scheme, 'tags');
  for (const { scheme } of policy.branches) add(scheme, 'branches');
  for (const { scheme } of policy.baselines) add(scheme, 'baselines');
  for (const { schemes, names } of policy.files) for (const scheme of schemes) add(scheme, names);
  for (const scheme of policy.schemes.values()) add(scheme, 'defined');
  return [...found.values()].map(({ scheme, uses }) => ({ scheme, uses: [...uses] }));
}

import type { NameRule } from '../policy/types';
import type { Name } from '../scheme/name';
import { orderNames } from '../scheme/sort-names';
import type { ClassifiedRef, NamedRef } from './types';

/** The baselines that their scheme can read, newest first by the scheme's own order, rule by rule. */
export function baselines(classified: readonly ClassifiedRef[]): NamedRef[] {
  const byRule = new Map<NameRule, Map<Name, NamedRef>>();
  for (const { ref, kind, shortName, rule, result } of classified) {
    const name = result?.name;
    if (kind !== 'baseline' || !rule || !name) continue;
    const refs = byRule.get(rule) ?? new Map<Name, NamedRef>();
    refs.set(name, { ref, kind, shortName, rule, name });
    byRule.set(rule, refs);
  }
  return [...byRule].flatMap(([{ scheme }, refs]) =>
    orderNames(scheme, [...refs.keys()], 'descending').flatMap((name) => refs.get(name) ?? []),
  );
}

import type { NameRule } from '../policy/types';
import { createClassifier } from '../refs/classify-refs';
import { compareNames } from '../scheme/compare';
import type { Name } from '../scheme/name';
import type { RepositorySnapshot } from '../snapshot/types';
import { rulesFor, type NewRefKind } from './new-name';

/** The names that a rule already has, and the newest of them by the scheme's own order. */
export interface ExistingNames {
  readonly names: readonly Name[];
  readonly newest?: Name;
}

/** The legal names that exist for every rule of a kind. Remote branches count: their names are taken too. */
export function existingNames(
  snapshot: RepositorySnapshot,
  kind: NewRefKind,
): ReadonlyMap<NameRule, ExistingNames> {
  const classify = createClassifier(snapshot.policy);
  const byRule = new Map<NameRule, Name[]>();
  for (const ref of snapshot.git?.refs ?? []) {
    if (!isOfKind(ref.ref, kind)) continue;
    const { rule, result } = classify(ref);
    if (!rule || !result?.name) continue;
    const names = byRule.get(rule);
    if (names) names.push(result.name);
    else byRule.set(rule, [result.name]);
  }
  return new Map(
    rulesFor(snapshot.policy, kind).map((rule) => [rule, withNewest(rule, byRule.get(rule) ?? [])]),
  );
}

function isOfKind(ref: string, kind: NewRefKind): boolean {
  const prefixes = kind === 'branch' ? ['refs/heads/', 'refs/remotes/'] : ['refs/tags/'];
  return prefixes.some((prefix) => ref.startsWith(prefix));
}

function withNewest({ scheme }: NameRule, names: readonly Name[]): ExistingNames {
  let newest: Name | undefined;
  for (const name of names) {
    if (!newest || compareNames(scheme, name, newest) > 0) newest = name;
  }
  return newest ? { names, newest } : { names };
}

import type { NameRule } from '../policy/types';
import { createClassifier } from '../refs/classify-refs';
import { ReadRef } from '../refs/read-ref';
import { bestFit, writtenIn } from '../scheme/fit';
import type { Name } from '../scheme/name';
import { createNameOrder } from '../scheme/name-order';
import { parse } from '../scheme/parse';
import type { RepositorySnapshot } from '../snapshot/types';
import { rulesFor, type NewRefKind } from './new-name';

/** The legal names that a rule already has, and the newest of them by the scheme's own order. */
export interface ExistingNames {
  /** As texts, since there may be very many. */
  readonly names: readonly string[];
  readonly newest?: Name;
}

/** The legal names that exist for every rule of a kind. Remote branches count: their names are taken too. */
export function existingNames(
  snapshot: RepositorySnapshot,
  kind: NewRefKind,
): ReadonlyMap<NameRule, ExistingNames> {
  const classify = createClassifier(snapshot.policy, snapshot.git?.remotes);
  const found = new Map(rulesFor(snapshot.policy, kind).map((rule) => [rule, [] as string[]]));
  for (const ref of snapshot.git?.refs ?? []) {
    if (!isOfKind(ref.ref, kind)) continue;
    const named = classify(ref);
    if (named instanceof ReadRef) found.get(named.rule)?.push(named.text);
  }
  return new Map(
    [...found].map(([rule, names]) => {
      const newest = newestOf(rule, names);
      return [rule, { names, ...(newest && { newest }) }];
    }),
  );
}

/** Puts the names in order without reading them, since there may be 100,000. */
function newestOf({ scheme }: NameRule, names: readonly string[]): Name | undefined {
  const order = createNameOrder(scheme, names.length);
  names.forEach((name, index) => order.enter(name, index));
  const [first] = order.indices(names.length, 'descending');
  return first === undefined ? undefined : parse(scheme, names[first] ?? '').name;
}

/** The versions that names of a rule carry. */
export function versionsOf(rule: NameRule, names: readonly string[]): readonly string[] {
  const { scheme, versionField } = rule;
  if (versionField === undefined) return names;
  return names.flatMap((text) => {
    const fit = bestFit(scheme, text);
    return fit?.errorCount === 0 ? (writtenIn(fit, versionField, text) ?? text) : [];
  });
}

function isOfKind(ref: string, kind: NewRefKind): boolean {
  const prefixes = kind === 'branch' ? ['refs/heads/', 'refs/remotes/'] : ['refs/tags/'];
  return prefixes.some((prefix) => ref.startsWith(prefix));
}

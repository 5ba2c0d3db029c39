import type { NameRule } from '../policy/types';
import { createClassifier } from '../refs/classify-refs';
import { versionOfName } from '../refs/version-of-name';
import { compareNames } from '../scheme/compare';
import type { Name } from '../scheme/name';
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
  const found = new Map<NameRule, MutableNames>();
  for (const rule of rulesFor(snapshot.policy, kind)) found.set(rule, { names: [] });
  for (const ref of snapshot.git?.refs ?? []) {
    if (!isOfKind(ref.ref, kind)) continue;
    const { rule, result } = classify(ref);
    const own = rule && found.get(rule);
    const name = result?.name;
    if (!own || !name) continue;
    own.names.push(name.text);
    if (!own.newest || compareNames(rule.scheme, name, own.newest) > 0) own.newest = name;
  }
  return found;
}

/** The versions that names of a rule carry. */
export function versionsOf(rule: NameRule, names: readonly string[]): readonly string[] {
  if (rule.versionField === undefined) return names;
  return names.flatMap((text) => {
    const { name } = parse(rule.scheme, text);
    return name ? [versionOfName(rule, name).name.text] : [];
  });
}

interface MutableNames {
  readonly names: string[];
  newest?: Name;
}

function isOfKind(ref: string, kind: NewRefKind): boolean {
  const prefixes = kind === 'branch' ? ['refs/heads/', 'refs/remotes/'] : ['refs/tags/'];
  return prefixes.some((prefix) => ref.startsWith(prefix));
}

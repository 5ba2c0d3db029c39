import type { NameRule } from '../policy/types';
import type { Name } from '../scheme/name';
import type { Scheme } from '../scheme/scheme';

/** A name with the scheme that reads, orders and moves it. */
export interface SchemedName {
  readonly scheme: Scheme;
  readonly name: Name;
}

/**
 * The version in a name that a rule covers: the nested one where the rule's template nests a version
 * (`v{semver}`), else the whole name.
 */
export function versionOfName(rule: NameRule, name: Name): SchemedName {
  const { versionField } = rule;
  if (versionField !== undefined) {
    const nested = name.fields[versionField]?.name;
    const scheme = rule.scheme.nested.get(versionField);
    if (nested && scheme) return { scheme, name: nested };
  }
  return { scheme: rule.scheme, name };
}

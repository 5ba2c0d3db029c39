import type { NameRule } from '../policy/types';
import { format } from '../scheme/format';
import type { Name } from '../scheme/name';
import { parse } from '../scheme/parse';
import type { Scheme } from '../scheme/scheme';

/** The scheme of the version that names of a rule carry: the nested one, else the rule's own. */
export function versionSchemeOf(rule: NameRule): Scheme {
  const nested = rule.versionField && rule.scheme.nested.get(rule.versionField);
  return nested || rule.scheme;
}

/** Whether names of a rule carry the versions of a scheme. */
export function carries(rule: NameRule, scheme: Scheme): boolean {
  return versionSchemeOf(rule).id === scheme.id;
}

/**
 * The name of a rule that carries a version, written as `like` is (`v` in front or not); undefined when
 * the rule's scheme cannot write it.
 */
export function nameCarrying(
  rule: NameRule,
  version: string,
  like: Name | undefined,
): string | undefined {
  if (rule.versionField === undefined) return parse(rule.scheme, version).name?.text;
  const values = { ...valuesOf(like), [rule.versionField]: version };
  const shape = like ? { form: like.form, spelling: like.spelling } : {};
  const written = format(rule.scheme, values, shape);
  return written.ok ? written.value : undefined;
}

function valuesOf(name: Name | undefined): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(name?.fields ?? {}).map(([field, { text }]) => [field, text]),
  );
}

import type { NameRule } from '../policy/types';
import { lineFields } from '../refs/line-of-name';
import { format } from '../scheme/format';
import type { Name } from '../scheme/name';
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
 * the rule's scheme cannot write it. The version may be of the rule's scheme with other options, such as
 * `1.2.0` for tags of SemVer with the prefix `v`.
 */
export function nameCarrying(
  rule: NameRule,
  version: Name,
  like: Name | undefined,
): string | undefined {
  const { versionField } = rule;
  const values =
    versionField === undefined
      ? valuesOf(version)
      : { ...valuesOf(like), [versionField]: version.text };
  const shape = like ?? (versionField === undefined ? version : {});
  const written = format(rule.scheme, values, shape);
  return written.ok ? written.value : undefined;
}

/** The name of a rule that is about the line of a version, as `nameCarrying` writes it. */
export function nameOnLine(
  rule: NameRule,
  version: Name,
  like: Name | undefined,
): string | undefined {
  const fields = rule.lineOf ? lineFields(rule.lineOf) : [];
  const own = Object.entries(valuesOf(version)).filter(([field]) => fields.includes(field));
  const written = format(
    rule.scheme,
    { ...valuesOf(like), ...Object.fromEntries(own) },
    like ?? {},
  );
  return written.ok ? written.value : undefined;
}

function valuesOf(name: Name | undefined): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(name?.fields ?? {}).map(([field, { text }]) => [field, text]),
  );
}

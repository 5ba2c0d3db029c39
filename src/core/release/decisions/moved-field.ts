import type { Name } from '../../scheme/name';
import type { Scheme } from '../../scheme/scheme';

/**
 * The most significant field that differs between two names of a scheme: the one that a step is about, since whatever
 * stands below it only starts again. Undefined where none differs.
 */
export function movedField(scheme: Scheme, from: Name, to: Name): string | undefined {
  const ordered = scheme.order.map(({ field }) => field);
  const fields = new Set([...ordered, ...Object.keys(from.fields), ...Object.keys(to.fields)]);
  return [...fields].find((field) => from.fields[field]?.text !== to.fields[field]?.text);
}

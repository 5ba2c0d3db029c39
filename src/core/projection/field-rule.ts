import type { FieldRule } from '../scheme/fields/rule';
import type { Scheme } from '../scheme/index';

/** What holds for a field in the first form that writes it; undefined where none does. */
export function fieldRule(scheme: Scheme, field: string): FieldRule | undefined {
  const form = scheme.forms.find(({ fieldsById }) => fieldsById.has(field));
  return form?.fieldsById.get(field)?.rule;
}

import type { FieldData } from '../scheme/data';
import type { Name } from '../scheme/name';
import { parse } from '../scheme/parse';
import type { Scheme } from '../scheme/scheme';

/** How much of a name, from 0 to 1, stands in fields that hold any text; 1 for a text that is no name. */
export function freeShare(scheme: Scheme, text: string): number {
  const { name } = parse(scheme, text);
  return name ? freeUnits(scheme, name) / text.length : 1;
}

/** How many UTF-16 units of a name stand in fields that hold any text. */
export function freeUnits(scheme: Scheme, name: Name): number {
  let units = 0;
  for (const [field, { text, offset, name: inner }] of Object.entries(name.fields)) {
    if (offset === undefined) continue;
    const nested = scheme.nested.get(field);
    if (nested && inner) units += freeUnits(nested, inner);
    else if (isFree(dataOf(scheme, name.form, field))) units += text.length;
  }
  return units;
}

function dataOf(scheme: Scheme, formId: string, field: string): FieldData | undefined {
  const form = scheme.forms.find(({ id }) => id === formId);
  return form?.fields.find((each) => each.field === field)?.rule.data;
}

function isFree(data: FieldData | undefined): boolean {
  return data?.type === 'text' && data.minLength !== data.maxLength;
}

import { isInsidePair } from './character-set';
import type { Form } from './form';
import type { FieldValue } from './name';

/** The fields that a match captured, in the order written, then the constants of the form. */
export function readFields(
  form: Form,
  slots: Int32Array,
  text: string,
): Record<string, FieldValue> {
  const fields: Record<string, FieldValue> = {};
  for (const { index, field, readNested } of form.fields) {
    const offset = slots[index * 2] as number;
    const end = slots[index * 2 + 1] as number;
    if (offset < 0 || end < 0) continue;
    const written = text.slice(offset, end);
    const name = readNested?.(written);
    fields[field] = name ? { text: written, offset, name } : { text: written, offset };
  }
  for (const [field, constant] of form.constants) fields[field] = { text: constant };
  return fields;
}

/** Which alternative of each choice the match took; choices in absent groups count as the first. */
export function readSpelling(form: Form, slots: Int32Array): string {
  if (form.choices.length === 0) return '';
  const first = form.fields.length * 2;
  if (form.choices.length === 1) return String(Math.max(slots[first] ?? 0, 0));
  return form.choices.map((_, index) => Math.max(slots[first + index] ?? 0, 0)).join('.');
}

/** Whether a field of the match ends between the two units of one character. */
export function splitsCharacter(form: Form, slots: Int32Array, text: string): boolean {
  for (const { index } of form.fieldsBeyondAscii) {
    if (isInsidePair(text, slots[index * 2] as number)) return true;
    if (isInsidePair(text, slots[index * 2 + 1] as number)) return true;
  }
  return false;
}

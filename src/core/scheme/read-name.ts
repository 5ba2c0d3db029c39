import { isInsidePair } from './character-set';
import { textAt } from './conditions';
import type { Form } from './form';
import type { FieldValue } from './name';

/** Of a form with many optional fields not every set of them is kept. */
const mostSamples = 64;

/** The fields that a match captured, in the order written, then the constants of the form. */
export function readFields(
  form: Form,
  slots: Int32Array,
  text: string,
): Record<string, FieldValue> {
  const fields: Record<string, FieldValue> = {};
  let present = 0;
  for (const { index, field, readNested } of form.fields) {
    const offset = slots[index * 2] as number;
    const end = slots[index * 2 + 1] as number;
    if (offset < 0 || end < 0) continue;
    const written = text.slice(offset, end);
    const name = readNested?.(written);
    fields[field] = name ? { text: written, offset, name } : { text: written, offset };
    present |= 1 << index;
  }
  for (const [field, constant] of form.constants) fields[field] = { text: constant };
  if (form.samples.size < mostSamples && !form.samples.has(present))
    form.samples.set(present, fields);
  return fields;
}

/** The text at a path of a match; undefined where it has none there. */
export function textInMatch(
  form: Form,
  slots: Int32Array,
  text: string,
  path: string,
): string | undefined {
  const dot = path.indexOf('.');
  const head = dot < 0 ? path : path.slice(0, dot);
  const field = form.fieldsById.get(head);
  if (!field) return form.constants.find(([constant]) => constant === path)?.[1];
  const start = slots[field.index * 2] as number;
  const end = slots[field.index * 2 + 1] as number;
  if (start < 0 || end < 0) return undefined;
  const written = text.slice(start, end);
  if (dot < 0) return written;
  const name = field.readNested?.(written);
  return name && textAt(path.slice(dot + 1), name.fields);
}

/** Which alternative of each choice the match took; choices in absent groups count as the first. */
export function readSpelling(form: Form, slots: Int32Array): string {
  if (form.choices.length === 0) return '';
  const first = form.fields.length * 2;
  if (form.choices.length === 1) return String(Math.max(slots[first] ?? 0, 0));
  return form.choices.map((_, index) => Math.max(slots[first + index] ?? 0, 0)).join('.');
}

/** Whether a field of the match begins between the two units of one character. */
export function splitsCharacter(form: Form, slots: Int32Array, text: string): boolean {
  for (const { index } of form.fieldsBeyondAscii)
    if (isInsidePair(text, slots[index * 2] as number)) return true;
  return false;
}

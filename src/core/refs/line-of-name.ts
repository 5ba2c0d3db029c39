import type { FieldValue, Name } from '../scheme/name';
import type { Scheme } from '../scheme/scheme';

/**
 * Names share a release line when they agree in the fields that the scheme lists as `line`, or in the first
 * two fields of its order. Leading zeros and letter case of words do not tell lines apart.
 */
export function lineFields({ data, order }: Scheme): readonly string[] {
  return data.line ?? order.slice(0, 2).map(({ field }) => field);
}

/**
 * What to call the line of a name, such as `1.2` or `V100R001`: the text from the start of the name through
 * the last field of the line, where nothing else stands in it.
 */
export function labelOfLine(name: Name, fields: readonly string[]): string {
  const wanted = new Set(fields);
  let end = 0;
  let label = '';
  const written = Object.entries(name.fields)
    .filter(([, { offset }]) => offset !== undefined)
    .sort(([, left], [, right]) => (left.offset ?? 0) - (right.offset ?? 0));
  for (const [field, { text, offset = 0 }] of written) {
    if (!wanted.has(field)) continue;
    const between = name.text.slice(end, offset);
    const skips = written.some(
      ([other, value]) => !wanted.has(other) && isBetween(value, end, offset),
    );
    label += skips ? ` ${text}` : between + text;
    end = offset + text.length;
  }
  return label.trim();
}

function isBetween({ offset = 0, text }: FieldValue, start: number, end: number): boolean {
  return text !== '' && offset >= start && offset < end;
}

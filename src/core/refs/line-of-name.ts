import type { FieldValue, Name } from '../scheme/name';
import type { Scheme } from '../scheme/scheme';

/** Tells which release line a name of one scheme belongs to. */
export interface LineNaming {
  /** Equal for names of one line. */
  readonly keyOf: (name: Name) => string;
  /** Whether two names are written alike in the fields of the line; quicker than two keys. */
  readonly isSame: (left: Name, right: Name) => boolean;
  /** What to call the line of a name, such as `1.2` or `V100R001`. */
  readonly labelOf: (name: Name) => string;
}

/**
 * Names share a release line when they agree in the fields that the scheme lists as `line`, or in the first
 * two fields of its order. Leading zeros and letter case of words do not tell lines apart.
 */
export function createLineNaming(scheme: Scheme): LineNaming {
  const fields = lineFields(scheme);
  return {
    keyOf: (name) => {
      let key = '';
      for (const field of fields) key += `${normal(name.fields[field])}\0`;
      return key;
    },
    isSame: (left, right) =>
      fields.every((field) => left.fields[field]?.text === right.fields[field]?.text),
    labelOf: (name) => labelOf(name, fields) || scheme.id,
  };
}

function lineFields({ data }: Scheme): readonly string[] {
  const order = data.order ?? [];
  return (
    data.line ?? order.slice(0, 2).map((entry) => (typeof entry === 'string' ? entry : entry.field))
  );
}

function normal(value: FieldValue | undefined): string {
  if (!value) return '';
  const { text } = value;
  if (text.charCodeAt(0) !== zero) return text;
  return text.replace(/^0+(?=\d)/, '');
}

const zero = 48;

/** The text from the start of the name through the last field of the line, where nothing else stands in it. */
function labelOf(name: Name, fields: readonly string[]): string {
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

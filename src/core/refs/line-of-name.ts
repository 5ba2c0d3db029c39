import { bestFit, partsOf } from '../scheme/fit';
import type { Name } from '../scheme/name';
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
export function labelOfLine({ text, fields: values }: Name, fields: readonly string[]): string {
  const parts = Object.entries(values).flatMap(([field, { text: value, offset }]) =>
    offset === undefined ? [] : [{ field, start: offset, end: offset + value.length }],
  );
  return labelOf(
    text,
    parts.sort((left, right) => left.start - right.start),
    fields,
  );
}

/** The same for a text that nobody has read yet; empty where it is no name of the scheme. */
export function labelOfLineIn(scheme: Scheme, text: string, fields: readonly string[]): string {
  const fit = bestFit(scheme, text);
  return fit ? labelOf(text, partsOf(fit), fields) : '';
}

/** A field where it is written. */
interface Part {
  readonly field: string;
  readonly start: number;
  readonly end: number;
}

/** @param parts in the order in which they are written */
function labelOf(text: string, parts: readonly Part[], wanted: readonly string[]): string {
  let label = '';
  let end = 0;
  let skips = false;
  for (const part of parts) {
    if (!wanted.includes(part.field)) {
      if (part.end > part.start && part.start >= end) skips = true;
      continue;
    }
    const written = text.slice(part.start, part.end);
    label += skips ? ` ${written}` : text.slice(end, part.start) + written;
    end = part.end;
    skips = false;
  }
  return label.trim();
}

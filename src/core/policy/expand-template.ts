import type { Place } from './problems';

/** A template with its variables filled in, and the way back to what was written. */
export interface ExpandedTemplate {
  readonly text: string;
  /** For a stretch of `text`, the stretch of the written template that it comes from. */
  readonly toSource: (stretch: Place) => Place;
  /** Variables that nobody defined. */
  readonly unknown: readonly (Place & { readonly name: string })[];
  /** Whether `{unit}` was written. */
  readonly usesUnit: boolean;
  /** Where `{line}` was written, in the written template. */
  readonly lineAt?: Place;
}

/** What stands for `${name}`, `{unit}` and `{line}`. */
export interface TemplateValues {
  readonly variables: Readonly<Record<string, string>>;
  readonly unit?: string;
  /** A template itself. */
  readonly line?: string;
}

/**
 * Fills `${name}` with the text of the variable and `{unit}` with the id of the unit, both taken
 * literally, and `{line}` with the template of the line; everything else of a template (see `FormData`) stays as it is.
 */
export function expandTemplate(template: string, values: TemplateValues): ExpandedTemplate {
  const pieces: Piece[] = [];
  const unknown: (Place & { name: string })[] = [];
  let usesUnit = false;
  let lineAt: Place | undefined;
  for (const token of template.matchAll(/\\[^]|\$\{([^{}]+)\}|\{(?:unit|line)\}|[^\\${]+|[^]/g)) {
    const [written, variable] = token;
    const source = { offset: token.index, length: written.length };
    if (variable !== undefined) {
      const value = Object.hasOwn(values.variables, variable)
        ? values.variables[variable]
        : undefined;
      if (value === undefined) unknown.push({ ...source, name: variable });
      pieces.push({ source, text: escapeLiteral(value ?? variable), literal: true });
    } else if (written === '{unit}') {
      usesUnit = true;
      pieces.push({ source, text: escapeLiteral(values.unit ?? 'unit'), literal: true });
    } else if (written === '{line}') {
      lineAt = source;
      pieces.push({ source, text: values.line ?? '', literal: true });
    } else pieces.push({ source, text: written, literal: false });
  }
  const text = pieces.map((piece) => piece.text).join('');
  const toSource = (stretch: Place): Place => sourceOf(pieces, stretch);
  return { text, toSource, unknown, usesUnit, ...(lineAt && { lineAt }) };
}

/** The template that stands for exactly this text. */
export function escapeLiteral(text: string): string {
  return text.replace(/[\\{}[\]()|]/g, '\\$&');
}

interface Piece {
  readonly source: Place;
  readonly text: string;
  /** It stands for its source as a whole. */
  readonly literal: boolean;
}

function sourceOf(pieces: readonly Piece[], { offset, length }: Place): Place {
  const start = boundary(pieces, offset, 'start');
  const end = Math.max(start, boundary(pieces, offset + length, 'end'));
  return { offset: start, length: end - start };
}

function boundary(pieces: readonly Piece[], offset: number, side: 'start' | 'end'): number {
  let position = 0;
  let end = 0;
  for (const { source, text, literal } of pieces) {
    const inside = offset - position;
    end = source.offset + source.length;
    if (inside < text.length || (side === 'end' && inside === text.length)) {
      if (!literal) return source.offset + inside;
      return side === 'start' || inside === 0 ? source.offset : end;
    }
    position += text.length;
  }
  return end;
}

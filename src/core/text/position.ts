/** A place in a text: line and column from 1, columns in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/**
 * The places of offsets (UTF-16 units), in the order in which they are given, in one walk over the text.
 * Lines end with LF, CR LF or a lone CR, as in VS Code.
 */
export function positionsOf(text: string, offsets: readonly number[]): readonly Position[] {
  const places = new Map<number, Position>();
  let line = 1;
  let lineStart = 0;
  let at = 0;
  for (const offset of [...offsets].sort((left, right) => left - right)) {
    for (; at < offset; at++) {
      if (!endsLine(text, at)) continue;
      line += 1;
      lineStart = at + 1;
    }
    places.set(offset, { line, column: offset - lineStart + 1 });
  }
  return offsets.map((offset) => places.get(offset) ?? { line: 1, column: 1 });
}

function endsLine(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit === 0x0a || (unit === 0x0d && text.charCodeAt(at + 1) !== 0x0a);
}

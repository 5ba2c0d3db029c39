/** A stretch of text in UTF-16 units from the start of the text (a BOM is not part of the text). */
export interface CharacterRange {
  readonly offset: number;
  readonly length: number;
}

/** A stretch of a file in its own bytes, BOM included. */
export interface ByteRange {
  readonly offset: number;
  readonly length: number;
}

/** What stands in a stretch of a text. */
export function textAt(text: string, { offset, length }: CharacterRange): string {
  return text.slice(offset, offset + length);
}

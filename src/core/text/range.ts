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

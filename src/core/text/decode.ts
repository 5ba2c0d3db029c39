/** Encodings that a manifest may have. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

/** A text file's content as text, with the way back to its bytes. */
export interface DecodedText {
  /** Without BOM. */
  readonly text: string;
  readonly encoding: Encoding;
  /** Bytes of the BOM before the text: 0, 2 or 3. */
  readonly bomLength: number;
}

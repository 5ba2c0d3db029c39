import type { Parsers } from '../../manifest/parsers';
import type { DecodedText } from '../../text/decode';
import type { RecordFile } from './types';

/** A file of the release folder, and where it is. */
export interface RecordText {
  /** From the root of the repository, with `/`. */
  readonly path: string;
  readonly content: DecodedText;
  readonly fingerprint: string;
}

/**
 * Reads a release record. Whatever the text holds, this gives an answer: what is wrong is among its problems, and a
 * text that cannot be relied on has no record.
 */
export function readRecord(file: RecordText, parsers: Parsers): RecordFile {
  throw new Error(file.path + String(parsers));
}

import type { EditFileStep } from '../../core/plan/types';
import { encodeText } from '../../core/text/encode';
import { success, type Result } from '../../core/text/result';
import { spliceBytes } from '../files/splice';

/** What a file holds after a step. */
export interface BytesAfter {
  readonly after: Uint8Array;
  /** Bytes that each edit's new text takes, in the order of the edits. */
  readonly byteLengths: readonly number[];
}

/** The bytes of a file after its edits; fails where the file's encoding has no character for a new text. */
export function bytesAfter(
  { edits, encoding }: EditFileStep,
  before: Uint8Array,
): Result<BytesAfter> {
  const replacements: Uint8Array[] = [];
  for (const edit of edits) {
    const encoded = encodeText(edit.after, encoding);
    if (!encoded.ok) return encoded;
    replacements.push(encoded.value);
  }
  return success({
    after: spliceBytes(before, edits, replacements),
    byteLengths: replacements.map(({ length }) => length),
  });
}

import type { TextEdit } from '../policy/set-json';
import type { DecodedText } from '../text/decode';
import { byteRanges } from '../text/byte-range';
import type { EditFileStep } from './types';

/** A file as it was read. */
export interface EditableFile {
  readonly path: string;
  readonly content: DecodedText;
  readonly fingerprint: string;
}

/** The step that makes edits (UTF-16 units, ascending) in a file, and says by `slot` what they are about. */
export function textEditStep(
  { path, content, fingerprint }: EditableFile,
  slot: string,
  edits: readonly TextEdit[],
): EditFileStep {
  const places = byteRanges(content, edits);
  return {
    type: 'edit-file',
    path,
    encoding: content.encoding,
    fingerprint,
    edits: edits.map(({ offset, length, text }, index) => {
      const bytes = places[index] ?? { offset, length };
      return {
        slot,
        offset,
        length,
        byteOffset: bytes.offset,
        byteLength: bytes.length,
        before: content.text.slice(offset, offset + length),
        after: text,
      };
    }),
  };
}

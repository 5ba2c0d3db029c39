import type { DecodedText } from '../../core/text/decode';

/** Unsaved text in the encoding of the file below it, as far as its bytes can be told from the text. */
export function unsavedContent(text: string, disk: DecodedText | undefined): DecodedText {
  if (!disk || disk.encoding === 'gb18030') return { text, encoding: 'utf-8', bomLength: 0 };
  return { text, encoding: disk.encoding, bomLength: disk.bomLength };
}

import type { DecodedText } from './decode';
import { encodeText } from './encode';

/** The bytes of a file that was decoded, BOM included. */
export function bytesOfText({ text, encoding, bomLength, bytes }: DecodedText): Uint8Array {
  if (bytes) return bytes;
  const encoded = encodeText(bomLength > 0 ? `\uFEFF${text}` : text, encoding);
  // What an editor holds may be more than its encoding can write.
  return encoded.ok ? encoded.value : new TextEncoder().encode(text);
}

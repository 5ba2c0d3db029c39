/** Bytes as a string with one character for each, so that they can be cut and compared as text is. */
export type ByteString = string & { readonly __bytes: unique symbol };

/** Few enough for the arguments of one call. */
const chunkLength = 8192;

/** Each byte as the character of that code point. */
export function byteString(bytes: Uint8Array): ByteString {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += chunkLength) {
    parts.push(String.fromCharCode(...bytes.subarray(at, at + chunkLength)));
  }
  return parts.join('') as ByteString;
}

/** The bytes of a text in UTF-8. */
export function byteStringOfText(text: string): ByteString {
  return byteString(new TextEncoder().encode(text));
}

/** The bytes that characters up to U+00FF stand for. */
export function bytesOfByteString(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
  return bytes;
}

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Bytes in Base64 with padding, on one line (RFC 4648, 4). */
export function base64(bytes: Uint8Array): string {
  let written = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const [first = 0, second = 0, third = 0] = bytes.subarray(at, at + 3);
    const bits = (first << 16) | (second << 8) | third;
    const taken = Math.min(3, bytes.length - at) + 1;
    for (let index = 0; index < 4; index++) {
      written += index < taken ? digits.charAt((bits >> (18 - 6 * index)) & 63) : '=';
    }
  }
  return written;
}

/** Text in UTF-8 as the body of a part: Base64 in lines of 76 characters that end with CRLF (RFC 2045, 6.8). */
export function base64Body(text: string): string {
  const written = base64(new TextEncoder().encode(text));
  const lines: string[] = [];
  for (let at = 0; at < written.length; at += 76) lines.push(written.slice(at, at + 76));
  return lines.join('\r\n');
}

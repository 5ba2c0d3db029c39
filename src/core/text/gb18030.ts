/**
 * How GB18030 cuts bytes into characters (GB 18030-2022, chapter 5): one byte below 0x81, four where the
 * second byte is a digit, else two. Four bytes from 0x90 on are a supplementary character, two UTF-16 units.
 */
export function gb18030Character(
  bytes: Uint8Array,
  at: number,
): { readonly bytes: number; readonly units: number } {
  const lead = bytes[at] ?? 0;
  if (lead < 0x81) return single;
  const second = bytes[at + 1] ?? 0;
  if (second < 0x30 || second > 0x39) return double;
  return lead < 0x90 ? quadruple : supplementary;
}

const single = { bytes: 1, units: 1 };
const double = { bytes: 2, units: 1 };
const quadruple = { bytes: 4, units: 1 };
const supplementary = { bytes: 4, units: 2 };

/** The number of UTF-16 units that the bytes are when each character is cut as `gb18030Character` cuts it. */
export function unitsOfGb18030(bytes: Uint8Array): number {
  let units = 0;
  for (let at = 0; at < bytes.length;) {
    const character = gb18030Character(bytes, at);
    at += character.bytes;
    units += character.units;
  }
  return units;
}

/**
 * The bytes of a text in GB18030, of which GBK and GB2312 are parts: what the decoder of the platform reads,
 * turned around. Undefined where a character is one that it never reads (some of the private use areas).
 *
 * Governing source: GB 18030-2022; https://encoding.spec.whatwg.org/#gb18030-decoder
 *
 * @param text without lone surrogates
 */
export function encodeGb18030(text: string): Uint8Array | undefined {
  const bytes: number[] = [];
  for (const character of text) {
    const own = bytesOf(character.codePointAt(0) ?? 0);
    if (own === undefined) return undefined;
    bytes.push(...own);
  }
  return Uint8Array.from(bytes);
}

function bytesOf(code: number): readonly number[] | undefined {
  if (code < 0x80) return [code];
  return code > 0xffff ? fourBytes(firstSupplementary + code - 0x10000) : basicPlane().get(code);
}

/** Index of the four bytes 90 30 81 30, which stand for U+10000. */
const firstSupplementary = (0x90 - 0x81) * 12_600;

/** Four-byte characters of the basic plane: 81 30 81 30 and 39,419 more. */
const fourByteCount = 39_420;

/** The four bytes of an index: the second and fourth are digits, so they count 10, the third counts 126. */
function fourBytes(index: number): readonly number[] {
  return [
    0x81 + Math.floor(index / 12_600),
    0x30 + (Math.floor(index / 1260) % 10),
    0x81 + (Math.floor(index / 10) % 126),
    0x30 + (index % 10),
  ];
}

/** The bytes of each character of the basic plane beyond ASCII; made when the first one is written. */
let known: ReadonlyMap<number, readonly number[]> | undefined;

function basicPlane(): ReadonlyMap<number, readonly number[]> {
  // Of several bytes for one character the two first ones count, as the standard lists them.
  known ??= new Map([
    ...decodedFrom(fourByteSequences()),
    ...decodedFrom(twoByteSequences()).toReversed(),
  ]);
  return known;
}

function twoByteSequences(): readonly (readonly number[])[] {
  const sequences: (readonly number[])[] = [];
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++)
      if (trail !== 0x7f) sequences.push([lead, trail]);
  }
  return sequences;
}

function fourByteSequences(): readonly (readonly number[])[] {
  return Array.from({ length: fourByteCount }, (_, index) => fourBytes(index));
}

/** Pairs of a character and its bytes, where the bytes are one character. */
function decodedFrom(
  sequences: readonly (readonly number[])[],
): readonly (readonly [number, readonly number[]])[] {
  const decoder = new TextDecoder('gb18030');
  return sequences.flatMap((sequence) => {
    const text = decoder.decode(Uint8Array.from(sequence));
    return text.length === 1 && text !== '\ufffd' ? [[text.charCodeAt(0), sequence] as const] : [];
  });
}

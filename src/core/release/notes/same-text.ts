/** The same for texts that say the same to a reader: letter case, spacing and the mark at the end make no difference. */
export function plainText(text: string): string {
  const plain = text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
  return /[.。!！]$/.test(plain) ? plain.slice(0, -1).trimEnd() : plain;
}

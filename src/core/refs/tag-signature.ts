/** How signatures begin that Git appends to the message of a tag: OpenPGP, X.509 and SSH (git-config(1), `gpg.format`). */
const start = /^-----BEGIN (?:PGP SIGNATURE|PGP MESSAGE|SIGNED MESSAGE|SSH SIGNATURE)-----$/m;

/** Whether the content of a tag object, or its message, is signed. */
export function isSigned(text: string): boolean {
  return start.test(text);
}

/** A message without the signature behind it. */
export function withoutSignature(text: string): string {
  const at = text.search(start);
  return at < 0 ? text : text.slice(0, at);
}

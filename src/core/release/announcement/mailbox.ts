/** Somebody whom a mail goes to. */
export interface Mailbox {
  /** As people read it; absent where only an address is given. */
  readonly name?: string;
  /** `local@domain`, in ASCII. */
  readonly address: string;
}

const atom = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+$/;
const label = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/;

/**
 * Reads `Name <local@domain>`, `"Name" <local@domain>` or `local@domain` (RFC 5322, 3.4). Quoted local parts, address
 * literals and addresses beyond ASCII, which few mail servers take, are refused; so is everything with a control
 * character in it, since a line break would begin another header.
 *
 * @returns undefined for a text that is no such mailbox
 */
export function readMailbox(text: string): Mailbox | undefined {
  if (/[\p{Cc}\p{Cs}\u2028\u2029]/u.test(text)) return undefined;
  const written = text.trim();
  if (!written.endsWith('>')) return isAddress(written) ? { address: written } : undefined;
  const open = written.lastIndexOf('<');
  const address = written.slice(open + 1, -1).trim();
  const name = unquoted(written.slice(0, Math.max(open, 0)).trim());
  if (open < 0 || name === undefined || !isAddress(address)) return undefined;
  return name === '' ? { address } : { name, address };
}

/** Whether a text is `local@domain` of RFC 5321, 4.1.2, with a local part without quotes and a named domain. */
function isAddress(text: string): boolean {
  const at = text.lastIndexOf('@');
  const local = text.slice(0, at);
  const domain = text.slice(at + 1);
  if (at < 1 || local.length > 64 || domain.length > 253) return false;
  return (
    local.split('.').every((part) => atom.test(part)) &&
    domain.split('.').every((part) => label.test(part))
  );
}

/** A name without the quotes around it; undefined where brackets or quotes in it are not closed as they should be. */
function unquoted(name: string): string | undefined {
  if (!name.startsWith('"')) return /["<>]/.test(name) ? undefined : name;
  if (name.length < 2 || !name.endsWith('"')) return undefined;
  let plain = '';
  for (let at = 1; at < name.length - 1; at++) {
    if (name.charAt(at) === '"') return undefined;
    if (name.charAt(at) === '\\') at++;
    // The backslash before the last quote would take its meaning from it.
    if (at === name.length - 1) return undefined;
    plain += name.charAt(at);
  }
  return plain.trim();
}

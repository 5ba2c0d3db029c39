/**
 * Whether a holder of a role is this person, as Git knows them (`Name <address>`). A holder may be named by the name or
 * by the address alone; letter case and the way in which letters are composed make no difference.
 */
export function isSamePerson(holder: string, person: string): boolean {
  const wanted = plain(holder);
  if (wanted === '') return false;
  const whole = plain(person);
  const open = whole.lastIndexOf('<');
  if (open < 0 || !whole.endsWith('>')) return wanted === whole;
  const name = whole.slice(0, open).trim();
  const address = whole.slice(open + 1, -1).trim();
  return [whole, name, address, `<${address}>`].includes(wanted);
}

function plain(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}

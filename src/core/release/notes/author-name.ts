/** The name in `Name <address>`; the address where there is no name. */
export function authorName(author: string): string {
  const open = author.lastIndexOf('<');
  const name = open < 0 ? author.trim() : author.slice(0, open).trim();
  return name === '' ? author.replace(/[<>]/g, '').trim() : name;
}

/** Whether a key stands anywhere in a JSON text, in any object. */
export function hasJsonKey(text: string, key: string): boolean {
  const quoted = `"${key}"`;
  const colon = /\s*:/y;
  for (let at = text.indexOf(quoted); at >= 0; at = text.indexOf(quoted, at + 1)) {
    colon.lastIndex = at + quoted.length;
    if (colon.test(text)) return true;
  }
  return false;
}

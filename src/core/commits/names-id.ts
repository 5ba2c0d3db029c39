const partOfId = /[A-Za-z0-9_-]/;

/**
 * Whether a text names a defect or requirement by its id, as a word of its own: `BUG-1` is not in `BUG-12`. An id of
 * digits alone has to stand behind `#`, since numbers mean many things. Letter case makes no difference.
 */
export function namesId(text: string, id: string): boolean {
  return placeOfId(text, id) !== undefined;
}

/** Where an id stands in a text, in UTF-16 units with the `#` before it. */
export function placeOfId(
  text: string,
  id: string,
): { readonly start: number; readonly end: number } | undefined {
  const wanted = (/^\d+$/.test(id) ? `#${id}` : id).toLowerCase();
  const plain = text.toLowerCase();
  if (wanted === '' || plain.length !== text.length) return undefined;
  for (let at = plain.indexOf(wanted); at >= 0; at = plain.indexOf(wanted, at + 1)) {
    const end = at + wanted.length;
    if (!partOfId.test(plain.charAt(at - 1)) && !partOfId.test(plain.charAt(end)))
      return { start: at, end };
  }
  return undefined;
}

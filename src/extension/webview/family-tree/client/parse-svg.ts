/** The element of an SVG document. @throws Error where the text is no XML, which is a fault of who wrote it */
export function parseSvg(text: string): Element {
  const parsed = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
  if (parsed.localName !== 'svg') throw new Error('The picture is no XML.');
  return document.importNode(parsed, true);
}

/** A text in lines of so many pixels at most. It breaks at spaces, and between Han characters. */
export function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of text.match(pieces) ?? []) {
    if (widthOf(line + piece.trimEnd()) > width && line.trim() !== '') {
      lines.push(line.trim());
      line = piece;
    } else line += piece;
  }
  return [...lines, line.trim()].filter((each) => each !== '');
}

/** A Han character with the marks that may not be parted from it, or a word with the space after it. */
const pieces =
  /[（“]*\p{Script=Han}[，。、；：）”]*|[（“]*[^\s\p{Script=Han}（“]+[，。、；：）”]*\s*|[（“]+|\s+/gu;

/** About as wide as the words are at 11.5 pixels in a wide font. */
function widthOf(text: string): number {
  let width = 0;
  for (const character of text) {
    if (/[\p{Script=Han}\u3000-\u303f\uff00-\uff60]/u.test(character)) width += 11.5;
    else
      width += /[\p{Lu}\d]/u.test(character)
        ? 7.5
        : /[\s.,:;|!'il[\]()-]/.test(character)
          ? 4.3
          : 6.9;
  }
  return width;
}

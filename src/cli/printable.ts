/**
 * Text that is safe to show in a terminal: control and format characters, which could move the cursor,
 * colour the screen or turn the reading direction, are written as `\u{…}`. Line feeds and tabs stay.
 */
export function printable(text: string): string {
  return text.replace(
    /(?![\n\t])[\p{Cc}\p{Cf}]/gu,
    (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
  );
}

/** The text on one line: white space of every kind becomes one space, control characters and half characters go. */
export function withoutControls(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(/[\p{Cc}\p{Cs}\u2028\u2029]/gu, '')
    .trim();
}

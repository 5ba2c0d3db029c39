/** A name and the line of the text that it stands in, from 0. */
export interface TypedName {
  readonly name: string;
  readonly line: number;
}

/** More names than a person looks at; what follows is left alone. */
export const mostNames = 20_000;

/** The names of a text with one a line; empty lines are none. White space is kept: it is part of what is wrong. */
export function splitNames(text: string): readonly TypedName[] {
  const names: TypedName[] = [];
  for (const [line, name] of text.split(/\r\n|\r|\n/).entries()) {
    if (name.trim() === '') continue;
    if (names.length === mostNames) break;
    names.push({ name, line });
  }
  return names;
}

/** The text with the name at `index` (as `splitNames` counts) replaced. */
export function replaceName(text: string, index: number, name: string): string {
  const typed = splitNames(text)[index];
  if (!typed) return text;
  const lines = text.split(/\r\n|\r|\n/);
  lines[typed.line] = name;
  return lines.join('\n');
}

import type { CharacterRange } from '../types';

/** How a format of sections and keys is written; formats of fields, `Version: 1.0`, are such without sections. */
export interface IniDialect {
  /** The characters that part a key from its value. */
  readonly delimiters: string;
  /** The characters that make a line a comment where they are its first. */
  readonly comments: string;
  /** Whether a line that is indented deeper than its key goes on with the value. */
  readonly continues: boolean;
  readonly hasSections: boolean;
}

/** Python's `configparser`: `setup.cfg`, `.bumpversion.cfg`. */
export const pythonIni: IniDialect = {
  delimiters: '=:',
  comments: '#;',
  continues: true,
  hasSections: true,
};

export interface IniEntry {
  /** Empty before the first header. */
  readonly section: string;
  /** As it is written. */
  readonly key: string;
  /** The value without white space around it; of one that goes over several lines, all of them. */
  readonly range: CharacterRange;
}

/** The entries of a text in the order of the file. A line that is neither header, entry nor comment is passed over. */
export function readIni(text: string, dialect: IniDialect): readonly IniEntry[] {
  const entries: IniEntry[] = [];
  let section = '';
  let open: { entry: IniEntry; indent: number } | undefined;
  for (const line of linesOf(text)) {
    const content = trimmed(text, line);
    if (content.length === 0 || dialect.comments.includes(text.charAt(content.offset))) continue;
    const indent = content.offset - line.offset;
    if (open && dialect.continues && indent > open.indent) {
      open.entry = goneOn(open.entry, content);
      entries[entries.length - 1] = open.entry;
      continue;
    }
    const header = dialect.hasSections ? headerIn(text, content) : undefined;
    const entry = header === undefined ? entryIn(text, content, section, dialect) : undefined;
    section = header ?? section;
    open = entry && { entry, indent };
    if (entry) entries.push(entry);
  }
  return entries;
}

/** The lines of a text without their line breaks. */
export function* linesOf(text: string): Generator<CharacterRange> {
  for (let offset = 0; offset < text.length;) {
    const found = text.indexOf('\n', offset);
    const end = found < 0 ? text.length : found;
    const isCrlf = end > offset && text[end - 1] === '\r';
    yield { offset, length: end - offset - (isCrlf ? 1 : 0) };
    offset = end + 1;
  }
}

/** A range without the white space at both ends. */
export function trimmed(text: string, { offset, length }: CharacterRange): CharacterRange {
  let start = offset;
  let end = offset + length;
  while (start < end && isSpace(text.charAt(start))) start += 1;
  while (end > start && isSpace(text.charAt(end - 1))) end -= 1;
  return { offset: start, length: end - start };
}

function isSpace(character: string): boolean {
  return character.trim() === '';
}

function goneOn(entry: IniEntry, content: CharacterRange): IniEntry {
  const offset = entry.range.length === 0 ? content.offset : entry.range.offset;
  return { ...entry, range: { offset, length: content.offset + content.length - offset } };
}

function headerIn(text: string, { offset, length }: CharacterRange): string | undefined {
  if (text[offset] !== '[') return undefined;
  const end = text.lastIndexOf(']', offset + length - 1);
  return end > offset ? text.slice(offset + 1, end) : undefined;
}

function entryIn(
  text: string,
  content: CharacterRange,
  section: string,
  { delimiters }: IniDialect,
): IniEntry | undefined {
  const end = content.offset + content.length;
  for (let at = content.offset; at < end; at++) {
    if (!delimiters.includes(text.charAt(at))) continue;
    const key = text.slice(content.offset, at).trimEnd();
    return { section, key, range: trimmed(text, { offset: at + 1, length: end - at - 1 }) };
  }
  return undefined;
}

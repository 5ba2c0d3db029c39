import { createScanner, findNodeAtLocation, parseTree, SyntaxKind, type Node } from 'jsonc-parser';

/** A replacement in a text, in UTF-16 units. */
export interface TextEdit {
  readonly offset: number;
  readonly length: number;
  readonly text: string;
}

/**
 * The edits that make a property of a JSON object hold a text. Nothing else moves: comments, order,
 * indentation and trailing commas stay. (jsonc-parser's `modify` writes neighbours anew and takes a
 * comment behind the last property for one of the new property.)
 *
 * @param text JSON with comments that parses
 * @param path keys of objects, from the root; missing objects are made
 */
export function setJson(text: string, path: readonly string[], value: string): TextEdit[] {
  const root = rootOf(text);
  const existing = findNodeAtLocation(root, [...path]);
  if (existing) {
    return [{ offset: existing.offset, length: existing.length, text: JSON.stringify(value) }];
  }
  return insertAt(text, root, path, value);
}

/** A text, or an object of texts. */
type Entry = string | Readonly<Record<string, string>>;

/**
 * The edits that put an entry at the end of an array, which is made when it is missing; otherwise as `setJson`. A text
 * that is there already is not entered again.
 */
export function appendJson(text: string, path: readonly string[], value: Entry): TextEdit[] {
  const root = rootOf(text);
  const array = findNodeAtLocation(root, [...path]);
  if (!array) return insertAt(text, root, path, [value]);
  const isThere = array.children?.some((child) => child.value === value) ?? false;
  return isThere ? [] : insertEntry(text, array, (style) => written(value, style));
}

function rootOf(text: string): Node {
  const root = parseTree(text, [], { allowTrailingComma: true });
  if (root?.type !== 'object') throw new Error('A policy that parses is an object');
  return root;
}

/** Puts the first missing key of the path, with all that is below it, into the deepest object that exists. */
function insertAt(
  text: string,
  root: Node,
  path: readonly string[],
  value: string | readonly Entry[],
): TextEdit[] {
  let depth = path.length - 1;
  while (depth > 0 && !findNodeAtLocation(root, path.slice(0, depth))) depth--;
  const parent = depth === 0 ? root : findNodeAtLocation(root, path.slice(0, depth));
  const [key, ...below] = path.slice(depth);
  if (!parent || key === undefined) throw new Error('A path has a key');
  const content = below.reduceRight<unknown>((inner, name) => ({ [name]: inner }), value);
  return insertEntry(text, parent, (style) => `${JSON.stringify(key)}: ${written(content, style)}`);
}

/** How the entries of an object or array are written. */
interface Style {
  readonly eol: string;
  /** One step of indentation. */
  readonly unit: string;
  /** In front of the entries. */
  readonly indent: string;
  readonly oneLine: boolean;
}

function insertEntry(text: string, parent: Node, entry: (style: Style) => string): TextEdit[] {
  const last = parent.children?.at(-1);
  const style = styleOf(text, parent, last);
  const { eol, unit, indent } = style;
  if (!last) {
    const rest = text.slice(parent.offset + 1, parent.offset + parent.length - 1);
    const after = rest.includes('\n') ? '' : eol + indent.slice(unit.length);
    return [insert(parent.offset + 1, eol + indent + entry(style) + after)];
  }
  const end = last.offset + last.length;
  const comma = commaAfter(text, end);
  if (style.oneLine) {
    return [
      comma === undefined ? insert(end, `, ${entry(style)}`) : insert(comma, ` ${entry(style)},`),
    ];
  }
  const line = endOfTrivia(text, comma ?? end);
  const added = eol + indent + entry(style) + (comma === undefined ? '' : ',');
  if (comma !== undefined) return [insert(line, added)];
  return line === end ? [insert(end, `,${added}`)] : [insert(end, ','), insert(line, added)];
}

const insert = (offset: number, text: string): TextEdit => ({ offset, length: 0, text });

function styleOf(text: string, parent: Node, last: Node | undefined): Style {
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const unit = /^([ \t]+)\S/m.exec(text)?.[1] ?? '  ';
  if (!last) return { eol, unit, indent: indentAt(text, parent.offset) + unit, oneLine: false };
  const oneLine =
    !text.slice(parent.offset, last.offset).includes('\n') && parent.parent !== undefined;
  const indent = oneLine ? '' : indentOfEntries(text, parent, last, unit);
  return { eol, unit, indent, oneLine };
}

function indentOfEntries(text: string, parent: Node, last: Node, unit: string): string {
  const isOnOwnLine = text.slice(parent.offset, last.offset).includes('\n');
  return isOnOwnLine ? indentAt(text, last.offset) : indentAt(text, parent.offset) + unit;
}

/** The white space that the line of an offset begins with. */
function indentAt(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  return /^[ \t]*/.exec(text.slice(start, offset))?.[0] ?? '';
}

/** The end of the comma that follows, past white space and comments; undefined when none does. */
function commaAfter(text: string, offset: number): number | undefined {
  const scanner = createScanner(text, true);
  scanner.setPosition(offset);
  return scanner.scan() === SyntaxKind.CommaToken ? scanner.getPosition() : undefined;
}

/** The end of the line when only white space and comments follow on it, else `offset` itself. */
function endOfTrivia(text: string, offset: number): number {
  const scanner = createScanner(text);
  scanner.setPosition(offset);
  for (;;) {
    const at = scanner.getPosition();
    const token = scanner.scan();
    if (token === SyntaxKind.LineBreakTrivia) return at;
    const isTrivia = token === SyntaxKind.Trivia || isComment(token);
    if (!isTrivia) return offset;
  }
}

function isComment(token: SyntaxKind): boolean {
  return token === SyntaxKind.LineCommentTrivia || token === SyntaxKind.BlockCommentTrivia;
}

function written(value: unknown, { eol, unit, indent, oneLine }: Style): string {
  if (oneLine) return JSON.stringify(value);
  return JSON.stringify(value, undefined, unit).replaceAll('\n', eol + indent);
}

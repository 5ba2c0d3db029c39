import type { CharacterRange } from '../types';
import { xmlTokens, type XmlToken } from './tokens';

/** An element that was closed and holds text alone. */
export interface XmlTextElement {
  /** Names from the root down to the element itself; valid during the call only. */
  readonly path: readonly string[];
  /** The text without the white space around it; the whole content where there is nothing else. */
  readonly range: CharacterRange;
  /** Whether the text is one stretch: no child in it, and no second stretch behind a comment or CDATA. */
  readonly isPlain: boolean;
  /** Whether the one stretch is CDATA, in which nothing is escaped. */
  readonly isCdata: boolean;
}

/** The start tag of an element, or the whole of one without content. */
export interface XmlStartTag {
  /** Names from the root down to the element itself; valid during the call only. */
  readonly path: readonly string[];
  readonly range: CharacterRange;
  /** Whether it ends with `/>`. */
  readonly isEmpty: boolean;
}

/** Who wants to know what. */
export interface XmlVisitor {
  /** An element whose end tag was read. */
  readonly onElement?: (element: XmlTextElement) => void;
  readonly onStartTag?: (tag: XmlStartTag) => void;
  /** A processing instruction, with its `<?` and `?>`. */
  readonly onInstruction?: (range: CharacterRange) => void;
}

interface OpenElement {
  readonly name: string;
  readonly start: number;
  readonly contentStart: number;
  readonly texts: CharacterRange[];
  isPlain: boolean;
  isCdata: boolean;
}

interface Nesting {
  readonly open: OpenElement[];
  readonly path: string[];
  /** How many open elements have a name, so that a stray end tag costs nothing. */
  readonly openNames: Map<string, number>;
}

/**
 * Tells of the elements of XML that may be broken: an end tag closes the nearest open element of its name
 * with all that is open in it, and is ignored where there is none. Takes time linear in the text.
 *
 * @returns the place of the first thing that is malformed
 */
export function visitXml(text: string, visitor: XmlVisitor): CharacterRange | undefined {
  const nesting: Nesting = { open: [], path: [], openNames: new Map() };
  let fault: CharacterRange | undefined;
  for (const token of xmlTokens(text)) {
    const isGood = apply(token, text, nesting, visitor);
    if (!isGood) fault ??= rangeOf(token);
  }
  const [unclosed] = nesting.open;
  if (unclosed) fault ??= rangeOf({ start: unclosed.start, end: unclosed.contentStart });
  return fault;
}

/** Answers whether the token is well-formed where it stands. */
function apply(token: XmlToken, text: string, nesting: Nesting, visitor: XmlVisitor): boolean {
  const parent = nesting.open.at(-1);
  switch (token.type) {
    case 'text':
      if (parent) addText(parent, text, token.start, token.end);
      return true;
    case 'cdata':
      if (parent) addCdata(parent, text, token);
      return true;
    case 'instruction':
      visitor.onInstruction?.(rangeOf(token));
      return true;
    case 'end':
      return close(token, nesting, visitor);
    case 'start':
    case 'empty':
      if (parent) parent.isPlain = false;
      tellStart(token, nesting, visitor);
      if (token.type === 'start') open(token, nesting);
      return true;
    case 'malformed':
      if (parent) parent.isPlain = false;
      // What follows a broken start tag stands in its element, or nobody knows where.
      if (token.name !== '') open(token, nesting);
      return false;
  }
}

function rangeOf({ start, end }: Pick<XmlToken, 'start' | 'end'>): CharacterRange {
  return { offset: start, length: end - start };
}

function addText(parent: OpenElement, text: string, start: number, end: number): void {
  const stretch = text.slice(start, end);
  const trimmed = stretch.trim();
  if (trimmed === '') return;
  const offset = start + stretch.indexOf(trimmed);
  parent.texts.push({ offset, length: trimmed.length });
}

function addCdata(parent: OpenElement, text: string, { start, end }: XmlToken): void {
  parent.isCdata = true;
  addText(parent, text, start + '<![CDATA['.length, end - ']]>'.length);
}

function tellStart(token: XmlToken, { path }: Nesting, { onStartTag }: XmlVisitor): void {
  path.push(token.name);
  onStartTag?.({ path, range: rangeOf(token), isEmpty: token.type === 'empty' });
  path.pop();
}

function open({ name, start, end }: XmlToken, nesting: Nesting): void {
  const { path, openNames } = nesting;
  nesting.open.push({ name, start, contentStart: end, texts: [], isPlain: true, isCdata: false });
  path.push(name);
  openNames.set(name, (openNames.get(name) ?? 0) + 1);
}

function close({ name, start }: XmlToken, nesting: Nesting, visitor: XmlVisitor): boolean {
  if ((nesting.openNames.get(name) ?? 0) === 0) return false;
  let isGood = true;
  for (let closed = nesting.open.pop(); closed; closed = nesting.open.pop()) {
    const isMeant = closed.name === name;
    if (isMeant) visitor.onElement?.(textElement(closed, nesting.path, start));
    isGood &&= isMeant;
    nesting.path.pop();
    nesting.openNames.set(closed.name, (nesting.openNames.get(closed.name) ?? 1) - 1);
    if (isMeant) break;
  }
  return isGood;
}

function textElement(element: OpenElement, path: readonly string[], end: number): XmlTextElement {
  const { contentStart, texts, isPlain, isCdata } = element;
  const [only] = texts;
  const isOne = texts.length === 1 && isPlain;
  const whole = { offset: contentStart, length: end - contentStart };
  return { path, range: isOne && only ? only : whole, isPlain: isOne, isCdata: isOne && isCdata };
}

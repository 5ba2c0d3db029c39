import type { CharacterRange } from '../types';
import { xmlTokens, type XmlToken } from './tokens';

/** An element that was closed and holds text alone. */
export interface XmlTextElement {
  /** Names from the root down to the element itself; valid during the call only. */
  readonly path: readonly string[];
  /** The text without the white space around it; the whole content where there is nothing else. */
  readonly range: CharacterRange;
  /** Whether the text is one stretch: no child, no CDATA, no comment inside it. */
  readonly isPlain: boolean;
}

interface OpenElement {
  readonly name: string;
  readonly start: number;
  readonly contentStart: number;
  readonly texts: CharacterRange[];
  isPlain: boolean;
}

interface Nesting {
  readonly open: OpenElement[];
  readonly path: string[];
  /** How many open elements have a name, so that a stray end tag costs nothing. */
  readonly openNames: Map<string, number>;
}

/**
 * Tells of each element when its end tag is read, for XML that may be broken: an end tag closes the
 * nearest open element of its name with all that is open in it, and is ignored where there is none.
 * Takes time linear in the text.
 *
 * @returns the place of the first thing that is malformed
 */
export function visitXml(
  text: string,
  onElement: (element: XmlTextElement) => void,
): CharacterRange | undefined {
  const nesting: Nesting = { open: [], path: [], openNames: new Map() };
  let fault: CharacterRange | undefined;
  for (const token of xmlTokens(text)) {
    const isGood = apply(token, text, nesting, onElement);
    if (!isGood) fault ??= { offset: token.start, length: token.end - token.start };
  }
  const [unclosed] = nesting.open;
  if (unclosed)
    fault ??= { offset: unclosed.start, length: unclosed.contentStart - unclosed.start };
  return fault;
}

/** Answers whether the token is well-formed where it stands. */
function apply(
  token: XmlToken,
  text: string,
  nesting: Nesting,
  onElement: (element: XmlTextElement) => void,
): boolean {
  const parent = nesting.open.at(-1);
  switch (token.type) {
    case 'text':
      if (parent) addText(parent, text, token);
      return true;
    case 'end':
      return close(token, nesting, onElement);
    case 'start':
      if (parent) parent.isPlain = false;
      open(token, nesting);
      return true;
    case 'cdata':
    case 'empty':
      if (parent) parent.isPlain = false;
      return true;
    case 'malformed':
      if (parent) parent.isPlain = false;
      return false;
  }
}

function addText(parent: OpenElement, text: string, { start, end }: XmlToken): void {
  const stretch = text.slice(start, end);
  const trimmed = stretch.trim();
  if (trimmed === '') return;
  const offset = start + stretch.indexOf(trimmed);
  parent.texts.push({ offset, length: trimmed.length });
}

function open({ name, start, end }: XmlToken, nesting: Nesting): void {
  nesting.open.push({ name, start, contentStart: end, texts: [], isPlain: true });
  nesting.path.push(name);
  nesting.openNames.set(name, (nesting.openNames.get(name) ?? 0) + 1);
}

function close(
  { name, start }: XmlToken,
  nesting: Nesting,
  onElement: (element: XmlTextElement) => void,
): boolean {
  if ((nesting.openNames.get(name) ?? 0) === 0) return false;
  let isGood = true;
  for (let closed = nesting.open.pop(); closed; closed = nesting.open.pop()) {
    const isMeant = closed.name === name;
    if (isMeant) onElement(textElement(closed, nesting.path, start));
    isGood &&= isMeant;
    nesting.path.pop();
    nesting.openNames.set(closed.name, (nesting.openNames.get(closed.name) ?? 1) - 1);
    if (isMeant) break;
  }
  return isGood;
}

function textElement(
  { contentStart, texts, isPlain }: OpenElement,
  path: readonly string[],
  end: number,
): XmlTextElement {
  const [only] = texts;
  const isOne = texts.length === 1 && isPlain;
  const whole = { offset: contentStart, length: end - contentStart };
  return { path, range: isOne && only ? only : whole, isPlain: isOne };
}

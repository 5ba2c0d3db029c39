import type { CharacterRange } from '../types';
import { openStepTokens, type OpenStepToken } from './openstep-tokens';

/** A string that stands in a dictionary, or in a list there. */
export interface OpenStepString {
  /** The keys that lead to it, as they are written without quotes; valid during the call only. */
  readonly keys: readonly string[];
  /** Of the string, without quotes. */
  readonly range: CharacterRange;
  readonly isQuoted: boolean;
}

interface Container {
  readonly type: 'dictionary' | 'list';
  readonly start: number;
  key: string | undefined;
  /** What was read since the last separator. */
  value: OpenStepToken | undefined;
  /** Whether more than one value stands where one should. */
  isCrowded: boolean;
}

/**
 * Tells of the strings in an old-style (OpenStep) property list, such as Xcode's projects, which may be
 * broken: of a value that is not one string between `=` and `;` nothing is told. Takes time linear in the text.
 *
 * Governing source: https://developer.apple.com/library/archive/documentation/Cocoa/Conceptual/PropertyLists/OldStylePlists/OldStylePLists.html
 *
 * @returns the place of the first thing that is malformed
 */
export function visitOpenStep(
  text: string,
  onString: (string: OpenStepString) => void,
): CharacterRange | undefined {
  const open: Container[] = [];
  const keys: string[] = [];
  let fault: CharacterRange | undefined;
  for (const token of openStepTokens(text)) {
    const isGood = apply(token, text, { open, keys, onString });
    if (!isGood) fault ??= { offset: token.start, length: token.end - token.start };
  }
  const [unclosed] = open;
  if (unclosed) fault ??= { offset: unclosed.start, length: 1 };
  return fault;
}

interface Walk {
  readonly open: Container[];
  /** One for each open container but the outermost. */
  readonly keys: string[];
  readonly onString: (string: OpenStepString) => void;
}

/** Answers whether the token is well-formed where it stands. */
function apply(token: OpenStepToken, text: string, walk: Walk): boolean {
  const container = walk.open.at(-1);
  switch (token.type) {
    case '{':
    case '(':
      return enter(token, container, walk);
    case '}':
    case ')':
      return leave(token, container, walk);
    case 'malformed':
      if (container) container.isCrowded = true;
      return false;
    default:
      return container ? applyInside(token, text, container, walk) : false;
  }
}

function applyInside(
  token: OpenStepToken,
  text: string,
  container: Container,
  walk: Walk,
): boolean {
  const { type, key, value, isCrowded } = container;
  switch (token.type) {
    case '=':
      if (type === 'list' || key !== undefined || value === undefined || isCrowded) return false;
      container.key = text.slice(value.start, value.end);
      container.value = undefined;
      return true;
    case ';':
    case ',':
      if ((token.type === ';') !== (type === 'dictionary')) return false;
      tell(container, walk);
      return clear(container);
    default:
      container.isCrowded = value !== undefined;
      container.value = token;
      return !container.isCrowded;
  }
}

function enter({ type, start }: OpenStepToken, parent: Container | undefined, walk: Walk): boolean {
  if (parent) {
    parent.isCrowded = true;
    walk.keys.push(parent.key ?? '');
  }
  const key = undefined;
  const kind = type === '{' ? 'dictionary' : 'list';
  walk.open.push({ type: kind, start, key, value: undefined, isCrowded: false });
  return true;
}

/** A bracket closes the container that is open, whichever it is: the nesting is right more often than its kind. */
function leave({ type }: OpenStepToken, container: Container | undefined, walk: Walk): boolean {
  if (container === undefined) return false;
  const isMeant = (type === ')') === (container.type === 'list');
  if (isMeant && container.type === 'list') tell(container, walk);
  walk.open.pop();
  walk.keys.pop();
  return isMeant;
}

function tell({ type, key, value, isCrowded }: Container, { keys, onString }: Walk): void {
  if (value === undefined || isCrowded || (type === 'dictionary' && key === undefined)) return;
  const range = { offset: value.start, length: value.end - value.start };
  if (key !== undefined) keys.push(key);
  onString({ keys, range, isQuoted: value.type === 'quoted' });
  if (key !== undefined) keys.pop();
}

function clear(container: Container): boolean {
  const isGood = container.value !== undefined || container.isCrowded;
  container.key = undefined;
  container.value = undefined;
  container.isCrowded = false;
  return isGood;
}

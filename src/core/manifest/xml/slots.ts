import { textAt } from '../../text/range';
import type { Candidate } from '../candidates';
import { isComputed, type LawOf } from '../slot-law';
import type { CharacterRange, Writing } from '../types';
import { attributesNamed } from './attributes';
import type { XmlStartTag, XmlTextElement } from './elements';

/** Adds candidates to others; there may be too many of them for one call of `push`. */
export function addAll(candidates: Candidate[], more: readonly Candidate[]): void {
  for (const candidate of more) candidates.push(candidate);
}

/**
 * The text of an element as a candidate. Where it is no single stretch, or has entities in it, it says
 * something else than stands there, and is no text of a version; where it is computed there is none.
 */
export function textCandidates(
  text: string,
  slot: string,
  { range, isPlain, isCdata }: Omit<XmlTextElement, 'path'>,
  lawOf: LawOf,
): readonly Candidate[] {
  const value = textAt(text, range);
  if (isPlain && isComputed(value)) return [];
  if (!isPlain || (!isCdata && value.includes('&'))) return [{ slot, range }];
  return candidatesOf(slot, range, value, isCdata ? 'plain' : 'xml', lawOf);
}

/** The attributes of a name in a start tag as candidates: one, unless the tag is malformed. */
export function attributeCandidates(
  text: string,
  slot: string,
  { range: tag }: XmlStartTag,
  name: string,
  lawOf: LawOf,
): readonly Candidate[] {
  return attributesNamed(text, tag, name).flatMap(({ range }) => {
    const value = textAt(text, range);
    if (isComputed(value)) return [];
    if (value.includes('&')) return [{ slot, range }];
    return candidatesOf(slot, range, value, 'xml-attribute', lawOf);
  });
}

function candidatesOf(
  slot: string,
  range: CharacterRange,
  value: string,
  writing: Writing,
  lawOf: LawOf,
): readonly Candidate[] {
  const law = lawOf(value);
  return law ? [{ slot, range, found: { slot, value, range, writing, ...law } }] : [];
}

/** The name of an element without its namespace prefix. */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** Whether a path of elements is that of these names, whatever namespace prefixes they bear. */
export function isAt(path: readonly string[], ...names: readonly string[]): boolean {
  return (
    path.length === names.length &&
    names.every((name, index) => localName(path[index] ?? '') === name)
  );
}

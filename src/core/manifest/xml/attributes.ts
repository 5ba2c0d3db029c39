import { textAt } from '../../text/range';
import type { CharacterRange } from '../types';

/** An attribute of a start tag. */
export interface XmlAttribute {
  readonly name: string;
  /** Of the value, without quotes. */
  readonly range: CharacterRange;
}

/** A name, `=`, and a value in quotes; one without quotes is no attribute. */
const attribute = /([^\s"'<>/=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/y;

/**
 * The attributes of the start tag that stands at `range`, in order. What is malformed between them is passed
 * over up to the next white space. Takes time linear in the tag.
 */
export function attributesOf(text: string, range: CharacterRange): readonly XmlAttribute[] {
  const tag = textAt(text, range);
  const found: XmlAttribute[] = [];
  let at = behindWord(tag, 0);
  while (at < tag.length) {
    attribute.lastIndex = at;
    const match = isSpace(tag[at]) ? null : attribute.exec(tag);
    if (match) {
      const [whole, name = '', double, single = ''] = match;
      const { length } = double ?? single;
      at += whole.length;
      found.push({ name, range: { offset: range.offset + at - 1 - length, length } });
    } else at = behindWord(tag, at);
  }
  return found;
}

/** Behind the rest of the word at `from` and the white space that follows it. */
function behindWord(tag: string, from: number): number {
  let at = from;
  while (at < tag.length && !isSpace(tag[at])) at += 1;
  while (at < tag.length && isSpace(tag[at])) at += 1;
  return at;
}

function isSpace(character: string | undefined): boolean {
  return character === ' ' || character === '\t' || character === '\n' || character === '\r';
}

/** The attributes of a name. More than one is malformed, and all of them are told. */
export function attributesNamed(
  text: string,
  range: CharacterRange,
  name: string,
): readonly XmlAttribute[] {
  return attributesOf(text, range).filter((found) => found.name === name);
}

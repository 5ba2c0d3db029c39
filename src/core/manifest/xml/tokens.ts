/** A piece of XML; `start` and `end` are UTF-16 offsets, `end` behind the last character. */
export interface XmlToken {
  /** `malformed`: markup that does not end, or a `<` that begins none; everything up to `end` is passed over. */
  readonly type: 'text' | 'cdata' | 'start' | 'empty' | 'end' | 'instruction' | 'malformed';
  readonly start: number;
  readonly end: number;
  /** Of a tag, also of a start tag that is malformed; empty for anything else. */
  readonly name: string;
}

/**
 * The text, the tags and the processing instructions of XML that may be broken. Comments and the document
 * type are passed over. Takes time linear in the text.
 *
 * Governing source: https://www.w3.org/TR/xml/
 */
export function* xmlTokens(text: string): Generator<XmlToken, void> {
  for (let at = 0; at < text.length;) {
    const next = text.indexOf('<', at);
    const start = next < 0 ? text.length : next;
    if (start > at) yield { type: 'text', start: at, end: start, name: '' };
    if (next < 0) return;
    const token = markupAt(text, start);
    if (typeof token !== 'number') yield token;
    at = typeof token === 'number' ? token : token.end;
  }
}

/** The tag or CDATA at `start`, or the offset behind markup that is passed over. */
function markupAt(text: string, start: number): XmlToken | number {
  if (text.startsWith('<!--', start)) return passOver(text, start, '-->', 4);
  if (text.startsWith('<?', start)) return enclosed('instruction', text, start, '?>', 2);
  if (text.startsWith('<![CDATA[', start)) return enclosed('cdata', text, start, ']]>', 9);
  if (text.startsWith('<!', start)) return documentType(text, start);
  return tag(text, start);
}

function enclosed(
  type: 'cdata' | 'instruction',
  text: string,
  start: number,
  terminator: string,
  skip: number,
): XmlToken {
  const end = passOver(text, start, terminator, skip);
  return typeof end === 'number' ? { type, start, end, name: '' } : end;
}

function passOver(
  text: string,
  start: number,
  terminator: string,
  skip: number,
): XmlToken | number {
  const found = text.indexOf(terminator, start + skip);
  if (found < 0) return { type: 'malformed', start, end: text.length, name: '' };
  return found + terminator.length;
}

/** A document type may hold declarations in brackets, which end with `]` and `>`. */
function documentType(text: string, start: number): XmlToken | number {
  const close = text.indexOf('>', start);
  const bracket = close < 0 ? -1 : text.slice(start, close).indexOf('[');
  if (bracket < 0) return passOver(text, start, '>', 2);
  const end = text.indexOf(']', start + bracket);
  return end < 0 ? passOver(text, start, ']', text.length) : passOver(text, end, '>', 1);
}

/** A tag ends at the first `>` outside quotes; one in which another `<` stands is malformed up to that. */
function tag(text: string, start: number): XmlToken {
  const isEnd = text[start + 1] === '/';
  const nameStart = start + (isEnd ? 2 : 1);
  const nameEnd = endOfName(text, nameStart);
  const name = text.slice(nameStart, nameEnd);
  const end = endOfTag(text, nameEnd);
  if (text[end - 1] !== '>' || name === '')
    return { type: 'malformed', start, end: Math.max(end, start + 1), name: isEnd ? '' : name };
  const isEmpty = !isEnd && text[end - 2] === '/';
  return { type: isEnd ? 'end' : isEmpty ? 'empty' : 'start', start, end, name };
}

function endOfName(text: string, start: number): number {
  let at = start;
  while (at < text.length && !/[\s/<>="']/.test(text.charAt(at))) at += 1;
  return at;
}

/** Behind the `>` of a tag; at the `<` that stands in it before that, quoted or not, which XML forbids. */
function endOfTag(text: string, from: number): number {
  let quote = '';
  for (let at = from; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === '<') return at;
    if (quote !== '') quote = character === quote ? '' : quote;
    else if (character === '>') return at + 1;
    else if (character === '"' || character === "'") quote = character;
  }
  return text.length;
}

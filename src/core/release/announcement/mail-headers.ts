import { withoutControls } from '../../text/one-line';
import { base64 } from './base64';
import type { Mailbox } from './mailbox';

/** The longest that a line of a header should be, without CRLF (RFC 5322, 2.1.1; RFC 2047, 2). */
const longest = 76;

/** Bytes of text in one encoded word, so that the first line with the name of the header is not too long. */
const mostBytes = 39;

/**
 * A header with text of any language. What is no plain ASCII, would not fit on the line, or looks like an encoded
 * word is written in encoded words, so that no reader folds or reads it differently.
 */
export function textHeader(name: string, text: string): string {
  const plain = withoutControls(text);
  const line = `${name}: ${plain}`;
  const isPlain = /^[ -~]*$/.test(plain) && !plain.includes('=?') && line.length <= longest;
  return isPlain ? line : `${name}: ${encodedWords(plain).join('\r\n ')}`;
}

/** A header with mailboxes, each on a line of its own. */
export function mailboxHeader(name: string, mailboxes: readonly Mailbox[]): string {
  return `${name}: ${mailboxes.map(writeMailbox).join(',\r\n ')}`;
}

function writeMailbox({ name, address }: Mailbox): string {
  if (name === undefined) return address;
  const written = phrase(withoutControls(name));
  const lastLine = written.length - written.lastIndexOf('\n');
  const space = lastLine + address.length > 64 ? '\r\n ' : ' ';
  return `${written}${space}<${address}>`;
}

/** A name as RFC 5322, 3.2.5 has it: words, a quoted string, or encoded words. */
function phrase(name: string): string {
  const isAscii = /^[ -~]*$/.test(name) && !name.includes('=?') && name.length <= 60;
  if (!isAscii) return encodedWords(name).join('\r\n ');
  if (/^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?: [A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/.test(name))
    return name;
  return `"${name.replace(/["\\]/g, '\\$&')}"`;
}

/** Text in encoded words of UTF-8 (RFC 2047); no character is divided between two of them. */
function encodedWords(text: string): readonly string[] {
  const encoder = new TextEncoder();
  const words: string[] = [];
  let word = '';
  let size = 0;
  for (const character of text) {
    const length = encoder.encode(character).length;
    if (size + length > mostBytes) {
      words.push(word);
      word = '';
      size = 0;
    }
    word += character;
    size += length;
  }
  if (word !== '') words.push(word);
  return words.map((each) => `=?UTF-8?B?${base64(encoder.encode(each))}?=`);
}

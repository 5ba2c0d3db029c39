import type { Language } from '../../text/language';
import type { Authorisation, ReleaseRecord } from '../types';
import { letterOf } from './letter-of';
import type { LetterFile } from './types';
import { letterAsHtml } from './write-html';
import { letterAsMarkdown } from './write-markdown';

/**
 * The letter of an authorisation as Markdown and as HTML for print, to be written below the folder of the release
 * records. Without OA confirmation it says at its top that nobody may use the build yet.
 */
export function letterFiles(
  record: ReleaseRecord,
  authorisation: Authorisation,
  language: Language,
): readonly LetterFile[] {
  const letter = letterOf(record, authorisation);
  const path = `${beginning(record)}${fileName(authorisation.id)}`;
  return [
    { path: `${path}.md`, text: letterAsMarkdown(letter, language) },
    { path: `${path}.html`, text: letterAsHtml(letter, language) },
  ];
}

/** Whether a file below the folder of the release records may be a letter of a release, by its path from there. */
export function mayBeLetterOf(record: Pick<ReleaseRecord, 'id'>, path: string): boolean {
  return path.startsWith(beginning(record)) && /\.(?:md|html)$/.test(path);
}

function beginning({ id }: Pick<ReleaseRecord, 'id'>): string {
  return `letters/${fileName(id)}-`;
}

/** As many characters of an id as leave room for another one in a name of 255 bytes. */
const longest = 36;

/** An id as a part of a file name on all systems: letters, digits, `.`, `_` and `-`, without dots at its ends. */
function fileName(id: string): string {
  const plain = id
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}._-]+/gu, '-')
    .replace(/\.{2,}/g, '.');
  const short = [...plain]
    .slice(0, longest)
    .join('')
    .replace(/^\.|\.$/g, '');
  return short === '' ? 'letter' : short;
}

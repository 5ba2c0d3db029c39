import { escapeXml } from '../../family/xml';
import type { Language } from '../../text/language';
import { base64Body } from './base64';
import { mailboxHeader, textHeader } from './mail-headers';
import type { Mailbox } from './mailbox';

/** A mail that has not been sent. */
export interface MailDraft {
  /** Absent where the mail program is to say. */
  readonly from?: Mailbox;
  readonly to: readonly Mailbox[];
  readonly subject: string;
  /** With LF. */
  readonly plain: string;
  /** What stands in the body of its HTML. */
  readonly html: string;
  readonly language: Language;
}

/** No part can hold it, since all are in Base64, which has no `_`. */
const boundary = '=_stemma_alternative';

/**
 * A draft as an `.eml` file (RFC 5322, 2045, 2047): text and HTML in UTF-8, lines of at most 76 characters, CRLF, ASCII
 * alone. `X-Unsent` lets mail programs open it for sending; they give it its date and its id.
 */
export function writeEml({ from, to, subject, plain, html, language }: MailDraft): string {
  const tag = language === 'en' ? 'en' : 'zh-CN';
  const page = [
    '<!DOCTYPE html>',
    `<html lang="${tag}">`,
    `<head><meta charset="utf-8"><title>${escapeXml(subject)}</title></head>`,
    '<body>',
    html.trimEnd(),
    '</body>',
    '</html>',
    '',
  ].join('\n');
  return [
    'X-Unsent: 1',
    ...(from ? [mailboxHeader('From', [from])] : []),
    mailboxHeader('To', to),
    textHeader('Subject', subject),
    'MIME-Version: 1.0',
    `Content-Language: ${tag}`,
    'Content-Type: multipart/alternative;',
    ` boundary="${boundary}"`,
    '',
    ...part('text/plain', plain),
    ...part('text/html', page),
    `--${boundary}--`,
    '',
  ].join('\r\n');
}

/** Text in mails ends its lines with CRLF before it is encoded (RFC 2045, 6.8). */
function part(type: string, text: string): readonly string[] {
  return [
    `--${boundary}`,
    `Content-Type: ${type}; charset=utf-8`,
    'Content-Transfer-Encoding: base64',
    '',
    base64Body(text.replace(/\r?\n/g, '\r\n')),
  ];
}

/** A part of a mail as a reader understands it. */
export interface ReadPart {
  readonly type: string;
  readonly text: string;
}

export interface ReadMail {
  /** By the name in lower case, unfolded and decoded. */
  readonly headers: ReadonlyMap<string, string>;
  /** The lines of the header as they are. */
  readonly rawHeader: readonly string[];
  readonly parts: readonly ReadPart[];
}

/**
 * Reads a mail by RFC 5322, 2045, 2046 and 2047 and refuses what these do not allow: another line end than CRLF,
 * long lines, bytes beyond ASCII, a header twice, Base64 with anything else in it.
 */
export function readMail(text: string): ReadMail {
  if (/[^\r]\n|\r[^\n]/.test(text)) throw new Error('A line does not end with CRLF');
  if (/[^\r\n\t -~]/.test(text)) throw new Error('A character beyond ASCII');
  const lines = text.split('\r\n');
  const long = lines.find((line) => line.length > 76);
  if (long !== undefined) throw new Error(`A line of ${String(long.length)} characters`);
  const { headers, rawHeader, body } = readEntity(lines);
  const type = headers.get('content-type') ?? '';
  const boundary = /^multipart\/alternative; boundary="([^"]+)"$/.exec(type)?.[1];
  if (boundary === undefined) throw new Error(`No boundary: ${type}`);
  return { headers, rawHeader, parts: partsBetween(body, boundary).map(readPart) };
}

function readEntity(lines: readonly string[]) {
  const end = lines.indexOf('');
  const rawHeader = lines.slice(0, end);
  const fields: string[] = [];
  for (const line of rawHeader) {
    if (/^[ \t]/.test(line)) {
      if (line.trim() === '') throw new Error('A folded line of spaces alone');
      fields.push((fields.pop() ?? '') + line);
    } else fields.push(line);
  }
  const headers = new Map<string, string>();
  for (const field of fields) {
    const [, name = '', value = ''] = /^([!-9;-~]+): (.*)$/.exec(field) ?? [];
    if (name === '') throw new Error(`No header: ${field}`);
    if (headers.has(name.toLowerCase())) throw new Error(`Twice: ${name}`);
    headers.set(name.toLowerCase(), decodeWords(value));
  }
  return { headers, rawHeader, body: lines.slice(end + 1) };
}

/** Encoded words that only spaces part belong together (RFC 2047, 6.2). */
function decodeWords(value: string): string {
  return value
    .replace(/(\?=)[ \t]+(?==\?)/g, '$1')
    .replace(
      /=\?([^?]+)\?([^?]+)\?([^?]*)\?=/g,
      (word, charset: string, way: string, data: string) => {
        if (word.length > 75) throw new Error(`A word of ${String(word.length)} characters`);
        if (charset !== 'UTF-8' || way !== 'B') throw new Error(word);
        return decode(data);
      },
    );
}

function decode(data: string): string {
  if (!/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(data))
    throw new Error(`No Base64: ${data}`);
  return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(data, 'base64'));
}

function partsBetween(lines: readonly string[], boundary: string): readonly (readonly string[])[] {
  const parts: string[][] = [];
  for (const line of lines) {
    if (line === `--${boundary}--`) return parts;
    if (line === `--${boundary}`) parts.push([]);
    else parts.at(-1)?.push(line);
  }
  throw new Error('The last boundary is missing');
}

function readPart(lines: readonly string[]): ReadPart {
  const { headers, body } = readEntity(lines);
  if (headers.get('content-transfer-encoding') !== 'base64') throw new Error('No Base64');
  return { type: headers.get('content-type') ?? '', text: decode(body.join('')) };
}

/**
 * The external version in the message of a tag: a trailer `External-Version: …` in its last paragraph, as
 * git-interpret-trailers(1) reads and writes them. Both functions take and give the whole message.
 */

const key = 'External-Version';

/** The external version that a message records, of several the last; undefined where it records none. */
export function externalVersionIn(text: string): string | undefined {
  const prefix = `${key.toLowerCase()}:`;
  return trailersOf(text)
    .filter((line) => line.toLowerCase().startsWith(prefix))
    .map((line) => line.slice(prefix.length).trim())
    .findLast((value) => value !== '');
}

/** The message with the trailer at its end; one that it had before is replaced. */
export function withExternalVersion(text: string, version: string): string {
  const written = text.trimEnd();
  const trailers = trailersOf(written);
  const others = trailers.filter((line) => !line.toLowerCase().startsWith(`${key.toLowerCase()}:`));
  const body = trailers.length === 0 ? written : written.slice(0, written.lastIndexOf('\n\n'));
  return `${body}\n\n${[...others, `${key}: ${version}`].join('\n')}`;
}

/** The lines of the last paragraph where each is a trailer; the subject never is one. */
function trailersOf(text: string): readonly string[] {
  const paragraphs = withoutSignature(text)
    .trimEnd()
    .split(/\n[ \t]*\n/);
  const lines = paragraphs.length > 1 ? (paragraphs.at(-1) ?? '').split('\n') : [];
  return lines.every((line) => /^[A-Za-z0-9-]+:/.test(line)) ? lines : [];
}

/** A signature follows the message of a signed tag. */
function withoutSignature(text: string): string {
  const start = text.search(/^-----BEGIN (PGP|SSH) /m);
  return start < 0 ? text : text.slice(0, start);
}

/**
 * Trailers: `Key: value` lines in the last paragraph of a message, as git-interpret-trailers(1) reads and writes
 * them. All functions take and give the whole message of a commit or an annotated tag.
 */

/** What Stemma records in the annotation of a tag. */
export const trailerKeys = {
  unit: 'Version-Unit',
  scheme: 'Version-Scheme',
  external: 'External-Version',
  decidedBy: 'Decided-By',
  reviewedBy: 'Reviewed-By',
  confirmedBy: 'Confirmed-By',
  missing: 'Gate-Missing',
  override: 'Gate-Override',
} as const;

/** One line of a message's last paragraph. */
export interface Trailer {
  readonly key: string;
  readonly value: string;
}

/** The trailers of a message in their order; letter case of keys does not matter to Git. */
export function trailersIn(text: string): readonly Trailer[] {
  return linesOf(text).map((line) => {
    const colon = line.indexOf(':');
    return { key: line.slice(0, colon), value: line.slice(colon + 1).trim() };
  });
}

/** The last value that a message gives a key, of those that are not empty. */
export function trailerIn(text: string, key: string): string | undefined {
  return trailersIn(text).findLast((each) => isKey(each.key, key) && each.value !== '')?.value;
}

/** The message with trailers at its end; ones of the same keys that it had before are replaced. */
export function withTrailers(text: string, trailers: readonly Trailer[]): string {
  const written = text.trimEnd();
  if (trailers.length === 0) return written;
  const lines = linesOf(written);
  const others = lines.filter(
    (line) => !trailers.some(({ key }) => isKey(line.slice(0, line.indexOf(':')), key)),
  );
  const body = lines.length === 0 ? written : written.slice(0, written.lastIndexOf('\n\n'));
  const own = trailers.map(({ key, value }) => `${key}: ${value.replace(/\s+/g, ' ').trim()}`);
  return `${body}\n\n${[...others, ...own].join('\n')}`;
}

function isKey(left: string, right: string): boolean {
  return left.trim().toLowerCase() === right.toLowerCase();
}

/** The lines of the last paragraph where each is a trailer; the subject never is one. */
function linesOf(text: string): readonly string[] {
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

/**
 * Trailers: `Key: value` lines in the last paragraph of a message, as git-interpret-trailers(1) reads and writes
 * them. All functions take and give the whole message of a commit or an annotated tag.
 */

import { withoutSignature } from './tag-signature';

/** What Stemma records in the annotation of a tag. */
export const trailerKeys = {
  unit: 'Version-Unit',
  scheme: 'Version-Scheme',
  external: 'External-Version',
  /** The short form of the external version, which is the name of the project inside the house. */
  abbreviation: 'External-Abbreviation',
  decidedBy: 'Decided-By',
  reviewedBy: 'Reviewed-By',
  confirmedBy: 'Confirmed-By',
  /** What somebody confirmed before a milestone's baseline was made. */
  confirmed: 'Gate-Confirmed',
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
  return partsOf(withoutSignature(text)).trailers.map(({ lines: [first = '', ...more] }) => {
    const colon = first.indexOf(':');
    const value = [first.slice(colon + 1), ...more].map((line) => line.trim()).join(' ');
    return { key: first.slice(0, colon).trim(), value: value.trim() };
  });
}

/** The last value that a message gives a key, of those that are not empty. */
export function trailerIn(text: string, key: string): string | undefined {
  return trailersIn(text).findLast((each) => isKey(each.key, key) && each.value !== '')?.value;
}

/** The message, not signed yet, with trailers at its end; ones of the same keys that it had before are replaced. */
export function withTrailers(text: string, trailers: readonly Trailer[]): string {
  const written = text.trimEnd();
  if (trailers.length === 0) return written;
  const { body, block } = partsOf(written);
  const kept = block.filter(
    ({ key }) => key === undefined || !trailers.some((each) => isKey(each.key, key)),
  );
  const own = trailers.map(({ key, value }) => `${key}: ${oneLine(value)}`);
  return `${body}\n\n${[...kept.flatMap(({ lines }) => lines), ...own].join('\n')}`;
}

/** A value stands on one line, and Git refuses messages with NUL. */
function oneLine(value: string): string {
  return value.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}

function isKey(left: string, right: string): boolean {
  return left.trim().toLowerCase() === right.toLowerCase();
}

/** A line of the last paragraph, with those that continue it. */
interface Entry {
  /** Absent for a line that is no trailer, such as `(cherry picked from commit …)`. */
  readonly key?: string;
  readonly lines: readonly string[];
}

interface Parts {
  /** What stands before the trailers. */
  readonly body: string;
  /** All lines of the paragraph of trailers; none where the message has no such paragraph. */
  readonly block: readonly Entry[];
  readonly trailers: readonly Entry[];
}

/**
 * The last paragraph is one of trailers when each line is, or where Git itself wrote one of them and at least a
 * quarter are; the subject never is one.
 */
function partsOf(text: string): Parts {
  const written = text.trimEnd();
  const lines = written.split(/\r?\n/);
  const blank = lines.findLastIndex((line) => line.trim() === '');
  const block = blank > 0 ? entriesOf(lines.slice(blank + 1)) : [];
  const trailers = block.filter(({ key }) => key !== undefined);
  const byGit = block.some(({ lines: [first = ''] }) => isOfGit(first));
  const isBlock = byGit ? trailers.length * 4 >= block.length : trailers.length === block.length;
  if (block.length === 0 || !isBlock) return { body: written, block: [], trailers: [] };
  return { body: lines.slice(0, blank).join('\n').trimEnd(), block, trailers };
}

function entriesOf(lines: readonly string[]): readonly Entry[] {
  const entries: { key?: string; lines: string[] }[] = [];
  for (const line of lines) {
    const last = entries.at(-1);
    if (/^[ \t]/.test(line) && last) last.lines.push(line);
    else {
      const [, key] = /^([A-Za-z0-9-]+)[ \t]*:/.exec(line) ?? [];
      entries.push({ ...(key !== undefined && { key }), lines: [line] });
    }
  }
  return entries;
}

function isOfGit(line: string): boolean {
  return line.startsWith('Signed-off-by: ') || line.startsWith('(cherry picked from commit ');
}

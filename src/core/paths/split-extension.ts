/** A file name in two parts that give it again when joined. */
export interface SplitName {
  readonly base: string;
  /** With the dot in front, such as `.tar.gz`; empty for none. */
  readonly extension: string;
}

/** What may stand before the name of a compression, as in `.tar.gz`. */
const beforeCompression: ReadonlySet<string> = new Set(['tar', 'cpio']);
const compressions: ReadonlySet<string> = new Set(['gz', 'bz2', 'xz', 'zst', 'lz', 'lzma', 'z']);

/**
 * Splits a file name before its extension.
 *
 * An extension begins with a letter and has at most ten letters and digits, so that the last number of
 * `V1.2` is none; `7z` is one too, and `.tar.gz` counts as one.
 *
 * @param allowed extensions without the dot; when given, only one of these counts, in any letter case, the
 *   longest that fits
 */
export function splitExtension(segment: string, allowed?: readonly string[]): SplitName {
  const length = allowed ? longestAllowed(segment, allowed) : extensionLength(segment);
  return {
    base: segment.slice(0, segment.length - length),
    extension: segment.slice(segment.length - length),
  };
}

function longestAllowed(segment: string, allowed: readonly string[]): number {
  const folded = segment.toLowerCase();
  const lengths = allowed
    .filter((extension) => folded.endsWith(`.${extension.toLowerCase()}`))
    .map((extension) => extension.length + 1);
  return Math.max(0, ...lengths);
}

function extensionLength(segment: string): number {
  const dot = segment.lastIndexOf('.');
  const last = segment.slice(dot + 1);
  if (dot <= 0 || !/^(7z|[A-Za-z][A-Za-z0-9]{0,9})$/.test(last)) return 0;
  const before = segment.lastIndexOf('.', dot - 1);
  const isDouble =
    before > 0 &&
    compressions.has(last.toLowerCase()) &&
    beforeCompression.has(segment.slice(before + 1, dot).toLowerCase());
  return segment.length - (isDouble ? before : dot);
}

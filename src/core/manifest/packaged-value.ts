/** A version as a distribution packages it: `1:2.3.6+dfsg-1` is these parts in a row. */
export interface PackagedParts {
  /** With its colon; empty where there is none, as each of them. */
  readonly epoch: string;
  readonly upstream: string;
  /** From the `+` on: what was taken out or added since. */
  readonly repack: string;
  /** From the last `-` on: counts the packagings of one upstream version. */
  readonly revision: string;
}

/**
 * Never throws; of a text without any of the others all is upstream.
 * @see https://www.debian.org/doc/debian-policy/ch-controlfields.html#version
 */
export function packagedParts(text: string): PackagedParts {
  const epoch = /^\d+:/.exec(text)?.[0] ?? '';
  const dash = text.lastIndexOf('-');
  const end = dash < epoch.length ? text.length : dash;
  const plus = text.slice(0, end).indexOf('+');
  const behind = plus < 0 ? end : plus;
  return {
    epoch,
    upstream: text.slice(epoch.length, behind),
    repack: text.slice(behind, end),
    revision: text.slice(end),
  };
}

/**
 * What is packaged, with a new upstream version: the epoch stays, and so does the mark of sources that are cut
 * down each time (`+dfsg`); the revision starts again (`-3` and `-0ubuntu3` at 1), other revisions stay.
 */
export function packagedValue(before: string, version: string): string {
  const { epoch, upstream, repack, revision } = packagedParts(before);
  if (version === upstream || version === upstream + repack) return before;
  const mark = /^\+(?:dfsg|ds|repack)/.test(repack) && !version.includes('+') ? repack : '';
  return epoch + version + mark + firstRevision(revision);
}

function firstRevision(revision: string): string {
  if (/^-\d+(?:\.\d+)*$/.test(revision)) return '-1';
  return revision.replace(/^(-0[a-z]+)\d[\d.]*$/, '$11');
}

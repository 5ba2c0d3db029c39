/** A line that says where a link leads: `[1.2.0]: https://…`. */
export interface LinkTarget {
  readonly label: string;
  /** What stands between label and address, `: ` mostly. */
  readonly gap: string;
  readonly url: string;
  /** Where the address starts in the line. */
  readonly urlOffset: number;
}

/** The link target that a line is, if it is one. */
export function linkTargetOf(line: string): LinkTarget | undefined {
  const match = /^( {0,3}\[)([^\]]+)(\]:[ \t]*)(\S+)/.exec(line);
  if (!match) return undefined;
  const [, open = '', label = '', close = '', url = ''] = match;
  const urlOffset = open.length + label.length + close.length;
  return { label, gap: close.slice(1), url, urlOffset };
}

/** The address of a comparison of two refs, in its parts: what stands before, `from`, the dots, and `to`. */
export interface Comparison {
  readonly start: string;
  readonly from: string;
  readonly dots: string;
  readonly to: string;
}

/** Reads `https://…/compare/v1.1.0...HEAD`, as GitHub, GitLab, Gitee and Gitea write it. */
export function comparisonOf(url: string): Comparison | undefined {
  const mark = '/compare/';
  const at = url.lastIndexOf(mark);
  if (at < 0) return undefined;
  const refs = url.slice(at + mark.length);
  const dots = refs.includes('...') ? '...' : '..';
  const split = refs.indexOf(dots);
  if (split <= 0 || split + dots.length === refs.length) return undefined;
  return {
    start: url.slice(0, at + mark.length),
    from: refs.slice(0, split),
    dots,
    to: refs.slice(split + dots.length),
  };
}

/** The address of a comparison. */
export function comparisonText({ start, from, dots, to }: Comparison): string {
  return start + from + dots + to;
}

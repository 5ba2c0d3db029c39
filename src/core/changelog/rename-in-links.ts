import type { TextEdit } from '../policy/set-json';
import { comparisonOf, comparisonText, linkTargetOf } from './link-targets';

/** What stands in front of the name of a tag in the address of its page, on GitHub, GitLab, Gitee and Gitea. */
const pages = [
  '/releases/tag/',
  '/-/releases/',
  '/-/tags/',
  '/-/tree/',
  '/src/tag/',
  '/tree/',
  '/tags/',
];

/**
 * The edits that make link targets of a changelog lead to a tag under its new name: comparisons from or to it, and its
 * own page. All else stays; code blocks are not told apart, since no link target of a tag stands in them.
 *
 * @param text the changelog without BOM; edits count UTF-16 units in it
 * @param from short name of the tag
 */
export function renameTagInLinks(text: string, from: string, to: string): readonly TextEdit[] {
  const edits: TextEdit[] = [];
  let offset = 0;
  for (const line of text.split('\n')) {
    const target = linkTargetOf(line);
    const url = target && renamedUrl(target.url, from, to);
    if (target && url !== undefined) {
      edits.push({ offset: offset + target.urlOffset, length: target.url.length, text: url });
    }
    offset += line.length + 1;
  }
  return edits;
}

function renamedUrl(url: string, from: string, to: string): string | undefined {
  const comparison = comparisonOf(url);
  if (comparison) {
    const [start, end] = [comparison.from, comparison.to].map((name) =>
      isName(name, from) ? written(to) : name,
    );
    const renamed = comparisonText({ ...comparison, from: start ?? '', to: end ?? '' });
    return renamed === url ? undefined : renamed;
  }
  for (const page of pages) {
    const at = url.indexOf(page);
    if (at < 0 || !isName(url.slice(at + page.length), from)) continue;
    return url.slice(0, at + page.length) + written(to);
  }
  return undefined;
}

function isName(text: string, name: string): boolean {
  return text === name || text === written(name) || text === encodeURIComponent(name);
}

/** A name in an address: its slashes part the path. */
function written(name: string): string {
  return name.split('/').map(encodeURIComponent).join('/');
}

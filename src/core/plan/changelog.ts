/**
 * The text below the heading of a version in a changelog (https://keepachangelog.com and its kin):
 * `## [1.2.0] - 2024-05-01`, `## 1.2.0`, `# v1.2.0 (2024-05-01)`, `## 版本 1.2.0`.
 *
 * @returns the section without its heading, trimmed; undefined when no heading names the version or
 * nothing stands below it
 */
export function changelogSection(text: string, version: string): string | undefined {
  if (version === '') return undefined;
  return sectionBelow(text, (title) => namesVersion(title, version));
}

/** The text below the heading for what is not released yet. */
export function unreleasedSection(text: string): string | undefined {
  return sectionBelow(text, (title) =>
    unreleasedTitles.includes(
      title
        .replace(/[[\]【】]/g, '')
        .trim()
        .toLowerCase(),
    ),
  );
}

const unreleasedTitles = ['unreleased', 'upcoming', 'next', '未发布', '待发布', '未发布版本'];

interface Heading {
  readonly line: number;
  readonly level: number;
  readonly title: string;
}

function sectionBelow(text: string, isWanted: (title: string) => boolean): string | undefined {
  const lines = text.split(/\r\n|\r|\n/);
  const headings = headingsOf(lines);
  const index = headings.findIndex(({ title }) => isWanted(title));
  const heading = headings[index];
  if (!heading) return undefined;
  const end = headings.slice(index + 1).find(({ level }) => level <= heading.level);
  const section = withoutLinkTargets(lines.slice(heading.line + 1, end?.line));
  return section.join('\n').trim() || undefined;
}

/** Headings that begin with `#`, outside of code blocks and comments. */
function headingsOf(lines: readonly string[]): readonly Heading[] {
  const headings: Heading[] = [];
  let fence: string | undefined;
  let comment = false;
  lines.forEach((content, line) => {
    const mark = /^ {0,3}(```+|~~~+)/.exec(content)?.[1];
    if (fence !== undefined) {
      if (mark?.startsWith(fence)) fence = undefined;
      return;
    }
    if (!comment && mark !== undefined) {
      fence = mark;
      return;
    }
    const wasComment = comment;
    comment = endsInComment(content, comment);
    const match = wasComment ? null : /^ {0,3}(#{1,6})[ \t]+(\S.*)$/.exec(content);
    if (match) headings.push({ line, level: match[1]?.length ?? 1, title: match[2] ?? '' });
  });
  return headings;
}

function endsInComment(content: string, before: boolean): boolean {
  const open = content.lastIndexOf('<!--');
  const close = content.lastIndexOf('-->');
  return open < 0 && close < 0 ? before : open > close;
}

/** Whether the version stands in a heading as a word of its own, with or without `v`. */
function namesVersion(title: string, version: string): boolean {
  for (let at = title.indexOf(version); at >= 0; at = title.indexOf(version, at + 1)) {
    const start = /[vV]/.test(title.charAt(at - 1)) ? at - 1 : at;
    const before = title.charAt(start - 1);
    const after = title.charAt(at + version.length);
    if (!partOfVersion.test(before) && !partOfVersion.test(after)) return true;
  }
  return false;
}

const partOfVersion = /[A-Za-z0-9._+-]/;

/** Without the targets of links that Keep a Changelog collects at the end of the file. */
function withoutLinkTargets(lines: readonly string[]): readonly string[] {
  let end = lines.length;
  while (end > 0 && /^\s*$|^\[[^\]]+\]:\s/.test(lines[end - 1] ?? '')) end--;
  return lines.slice(0, end);
}

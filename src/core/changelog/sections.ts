import { headingsOf, linesOf, type Heading, type Line } from './headings';
import { linkTargetOf } from './link-targets';
import { isUnreleased, namesVersion } from './titles';

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
  return sectionBelow(text, isUnreleased);
}

/** The lines below a heading up to the next one that is not below it, without the targets of links at their end. */
export function linesBelow(
  lines: readonly Line[],
  headings: readonly Heading[],
  heading: Heading,
): readonly Line[] {
  const end = headings.find(({ line, level }) => line > heading.line && level <= heading.level);
  return withoutLinkTargets(lines.slice(heading.lastLine + 1, end?.line));
}

function sectionBelow(text: string, isWanted: (title: string) => boolean): string | undefined {
  const lines = linesOf(text);
  const headings = headingsOf(lines);
  const heading = headings.find(({ title }) => isWanted(title));
  if (!heading) return undefined;
  const section = linesBelow(lines, headings, heading).map((line) => line.text);
  return section.join('\n').trim() || undefined;
}

/** Without the targets of links that Keep a Changelog collects at the end of the file. */
function withoutLinkTargets(lines: readonly Line[]): readonly Line[] {
  let end = lines.length;
  while (end > 0) {
    const text = lines[end - 1]?.text ?? '';
    if (text.trim() !== '' && !linkTargetOf(text)) break;
    end--;
  }
  return lines.slice(0, end);
}

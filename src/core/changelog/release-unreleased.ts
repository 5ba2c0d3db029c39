import type { TextEdit } from '../policy/set-json';
import { endsInComment, headingsOf, linesOf, type Heading, type Line } from './headings';
import { linkEdits } from './link-edits';
import { hasVersion, newTitle, type ReleasedVersion } from './new-title';
import { linesBelow } from './sections';
import { isUnreleased, namesVersion } from './titles';

/** What is released: the version, the one before it, the day, and the name of its tag where that is known. */
export interface Released extends ReleasedVersion {
  readonly tag?: string;
}

/**
 * The edits (UTF-16 units, ascending) that put what stands below the heading of what is not released under a new
 * heading of the version, in the file's own style. The old heading stays and is empty then; targets of links that
 * compare tags follow. Nothing else in the text changes.
 *
 * @returns undefined where there is no such heading, nothing below it, or a heading of the version already
 */
export function releaseUnreleased(
  text: string,
  released: Released,
): readonly TextEdit[] | undefined {
  const lines = linesOf(text);
  const headings = headingsOf(lines);
  const unreleased = headings.find(({ title }) => isUnreleased(title));
  if (!unreleased || headings.some(({ title }) => namesVersion(title, released.version)))
    return undefined;
  if (!hasContent(linesBelow(lines, headings, unreleased), lines, headings)) return undefined;
  const model = headings.find(
    ({ line, level, title }) =>
      line > unreleased.line && level === unreleased.level && hasVersion(title, released.from),
  );
  const title = newTitle(model?.title, unreleased.title, released);
  const ending = endingOf(text, lines);
  const last = lines[unreleased.lastLine] ?? { text: '', offset: 0 };
  const heading = headingLike(unreleased, lines, title, ending);
  const insertion = {
    offset: last.offset + last.text.length,
    length: 0,
    text: ending + ending + heading,
  };
  const edits = [insertion, ...linkEdits(lines, { ...released, title, ending })];
  return edits.sort((left, right) => left.offset - right.offset);
}

/** Whether anything but headings and comments stands in some lines. */
export function hasContent(
  section: readonly Line[],
  lines: readonly Line[],
  headings: readonly Heading[],
): boolean {
  const ofHeadings = new Set(
    headings.flatMap(({ line, lastLine }) => lines.slice(line, lastLine + 1)),
  );
  let comment = false;
  for (const line of section) {
    const wasComment = comment;
    comment = endsInComment(line.text, comment);
    const isComment = wasComment || line.text.trimStart().startsWith('<!--');
    if (!isComment && line.text.trim() !== '' && !ofHeadings.has(line)) return true;
  }
  return false;
}

/** A heading written as another is: with as many `#`, or underlined. */
export function headingLike(
  { line, underline }: Heading,
  lines: readonly Line[],
  title: string,
  ending: string,
): string {
  if (underline) return title + ending + underline.repeat(Math.max(title.length, 3));
  const marks = /^ {0,3}#{1,6}[ \t]+/.exec(lines[line]?.text ?? '')?.[0] ?? '';
  return marks + title;
}

/** What ends the first line of a text. */
export function endingOf(text: string, [first, second]: readonly Line[]): string {
  if (!first || !second) return '\n';
  return text.slice(first.offset + first.text.length, second.offset);
}

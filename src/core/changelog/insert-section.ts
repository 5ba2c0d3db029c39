import type { TextEdit } from '../policy/set-json';
import { headingsOf, linesOf, type Heading, type Line } from './headings';
import { linkEdits } from './link-edits';
import { linkTargetOf } from './link-targets';
import { hasVersion, newTitle } from './new-title';
import { endingOf, hasContent, headingLike, type Released } from './release-unreleased';
import { linesBelow } from './sections';
import { isUnreleased, namesVersion } from './titles';

/** A new section of a changelog. */
export interface NewSection extends Released {
  /** What stands below its heading, with LF, for headings of this level and below. */
  readonly body: (level: number) => string;
}

/**
 * The edits (UTF-16 units, ascending) that give a version its section, in the file's own style: above the sections
 * of older versions, below what is not released. Targets of links that compare tags follow.
 *
 * @returns undefined where there is a heading of the version, or where something is written down as not released,
 *   which belongs below it (`releaseUnreleased`)
 */
export function insertSection(text: string, section: NewSection): readonly TextEdit[] | undefined {
  const lines = linesOf(text);
  const headings = headingsOf(lines);
  const unreleased = headings.find(({ title }) => isUnreleased(title));
  const isThere = headings.some(({ title }) => namesVersion(title, section.version));
  if (
    isThere ||
    (unreleased && hasContent(linesBelow(lines, headings, unreleased), lines, headings))
  )
    return undefined;
  const model = modelOf(headings, unreleased, section.from);
  const title = newTitle(model?.title, unreleased?.title ?? '', section);
  const ending = endingOf(text, lines);
  const like = model ?? unreleased;
  const heading = like ? headingLike(like, lines, title, ending) : `## ${title}`;
  const body = section.body((like?.level ?? 2) + 1).trimEnd();
  const written = [heading, '', ...body.split('\n')].join(ending);
  const insertion = placed(written, { text, lines, model, ending });
  const edits = [insertion, ...linkEdits(lines, { ...section, title, ending })];
  return edits.sort((left, right) => left.offset - right.offset);
}

/** The heading of the newest version, behind that of what is not released. */
function modelOf(
  headings: readonly Heading[],
  unreleased: Heading | undefined,
  from: string,
): Heading | undefined {
  return headings.find(
    ({ line, level, title }) =>
      (unreleased ? line > unreleased.line && level === unreleased.level : true) &&
      hasVersion(title, from),
  );
}

interface Place {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly model: Heading | undefined;
  readonly ending: string;
}

/** Above the section of the newest version; else at the end, before the targets of links. */
function placed(written: string, { text, lines, model, ending }: Place): TextEdit {
  const above = model && lines[model.line];
  if (above) return { offset: above.offset, length: 0, text: written + ending + ending };
  let last = lines.length - 1;
  while (last >= 0) {
    const line = lines[last]?.text ?? '';
    if (line.trim() !== '' && !linkTargetOf(line)) break;
    last--;
  }
  const line = lines[last];
  if (!line) return { offset: 0, length: 0, text: written + ending + (text === '' ? '' : ending) };
  return { offset: line.offset + line.text.length, length: 0, text: ending + ending + written };
}

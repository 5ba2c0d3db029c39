import { headingsOf, linesOf, type Heading, type Line } from '../changelog/headings';
import { hasContent } from '../changelog/release-unreleased';
import { linesBelow } from '../changelog/sections';
import { isUnreleased, placeOfVersion } from '../changelog/titles';
import type { Unit } from '../policy/types';
import { parse } from '../scheme/parse';
import type { CharacterRange } from '../text/range';

/** A release that a changelog tells of. */
export interface ChangelogRelease {
  /** As the heading writes it, without a `v` in front. */
  readonly version: string;
  /** Of the version, in the text of the changelog. */
  readonly range: CharacterRange;
  /** Whether its heading says that it is still to come: `## 1.4.0 (unreleased)`. */
  readonly isPlanned: boolean;
}

/** What a changelog says of releases. */
export interface ChangelogFacts {
  /** In the order of the file. */
  readonly releases: readonly ChangelogRelease[];
  /** Whether something stands below a heading for what is not released yet. */
  readonly hasUnreleased: boolean;
}

/**
 * The releases in a changelog: headings whose first or second word is a version (`## [1.2.0] - 2024-05-01`,
 * `# v1.2.0`, `## 版本 1.2.0`, `## core@1.2.0`). Headings below that of a release belong to it.
 */
export function changelogFacts(text: string, unit: Unit): ChangelogFacts {
  const lines = linesOf(text);
  const headings = headingsOf(lines);
  const releases: ChangelogRelease[] = [];
  let level: number | undefined;
  for (const heading of headings) {
    if (level !== undefined && heading.level > level) continue;
    const release = releaseOf(heading, lines, unit);
    if (!release) continue;
    level = heading.level;
    releases.push(release);
  }
  const unreleased = headings.find(({ title }) => isUnreleased(title));
  const below = unreleased ? linesBelow(lines, headings, unreleased) : [];
  return { releases, hasUnreleased: hasContent(below, lines, headings) };
}

function releaseOf(
  { title, line }: Heading,
  lines: readonly Line[],
  unit: Unit,
): ChangelogRelease | undefined {
  const version = versionIn(title, unit);
  const start = version === undefined ? undefined : placeOfVersion(title, version);
  if (version === undefined || start === undefined) return undefined;
  const { text, offset } = lines[line] ?? { text: '', offset: 0 };
  const range = { offset: offset + text.indexOf(title) + start, length: version.length };
  return { version, range, isPlanned: planned.test(title) };
}

const planned = /unreleased|upcoming|tbd|tba|in progress|未发布|待发布|开发中/i;

/** How many words may stand before a version: `Version 1.2.0`, `My App 1.2.0`. */
const wordsBefore = 2;

function versionIn(title: string, { scheme }: Unit): string | undefined {
  const words = title.split(/[\s[\]()【】（）,，:：]+/).filter((word) => word !== '');
  const candidates = words
    .slice(0, wordsBefore + 1)
    .map((word) => word.slice(word.lastIndexOf('@') + 1))
    .flatMap((word) => (/^[vV]\d/.test(word) ? [word, word.slice(1)] : [word]));
  return candidates.find((word) =>
    scheme ? parse(scheme, word).name !== undefined : /^\d+\.\d+[\w.+-]*$/.test(word),
  );
}

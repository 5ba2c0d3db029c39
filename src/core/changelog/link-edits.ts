import type { TextEdit } from '../policy/set-json';
import type { Line } from './headings';
import { comparisonOf, comparisonText, linkTargetOf, type LinkTarget } from './link-targets';
import { isUnreleased, namesVersion } from './titles';

/** What the targets of links have to follow. */
export interface NewHeading {
  readonly version: string;
  readonly from: string;
  /** Title of the new heading. */
  readonly title: string;
  /** Name of the version's tag, where the policy can write it. */
  readonly tag?: string;
  readonly ending: string;
}

interface Target extends LinkTarget {
  readonly line: Line;
}

/**
 * The edits that let the comparison with what is not released start at the new version, and give the new version
 * a target of its own, where the text has such targets.
 */
export function linkEdits(lines: readonly Line[], heading: NewHeading): readonly TextEdit[] {
  const targets = lines.flatMap((line): Target[] => {
    const target = linkTargetOf(line.text);
    return target ? [{ ...target, line }] : [];
  });
  const unreleased = targets.find(({ label }) => isUnreleased(label));
  const comparison = unreleased && comparisonOf(unreleased.url);
  if (unreleased && comparison) {
    const tag = tagAfter(comparison.from, heading);
    if (tag === undefined) return [];
    const { line, urlOffset, url } = unreleased;
    const own = comparisonText({ ...comparison, to: tag });
    return [
      {
        offset: line.offset + urlOffset,
        length: url.length,
        text: comparisonText({ ...comparison, from: tag }),
      },
      {
        offset: line.offset + line.text.length,
        length: 0,
        text: heading.ending + targetLine(unreleased, own, heading),
      },
    ];
  }
  return beside(targets, heading);
}

/** The target of the version before, with the new version in it, in the line above. */
function beside(targets: readonly Target[], heading: NewHeading): readonly TextEdit[] {
  const { from, version, ending } = heading;
  const model = targets.find(({ label }) => namesVersion(label, from));
  if (!model) return [];
  const comparison = comparisonOf(model.url);
  const renewed = (text: string): string => {
    const at = text.lastIndexOf(from);
    return at < 0 ? text : text.slice(0, at) + version + text.slice(at + from.length);
  };
  const url = comparison
    ? comparisonText({ ...comparison, from: comparison.to, to: renewed(comparison.to) })
    : renewed(model.url);
  if (url === model.url) return [];
  const text = targetLine(model, url, heading) + ending;
  return [{ offset: model.line.offset, length: 0, text }];
}

/** The tag that follows a tag: written as that one is where it carries the version before. */
function tagAfter(tag: string, { from, version, tag: known }: NewHeading): string | undefined {
  const at = tag.lastIndexOf(from);
  return at < 0 ? known : tag.slice(0, at) + version + tag.slice(at + from.length);
}

function targetLine({ gap }: LinkTarget, url: string, { title, version }: NewHeading): string {
  const label = /\[([^\][]+)\]/.exec(title)?.[1] ?? version;
  return `[${label}]${gap}${url}`;
}

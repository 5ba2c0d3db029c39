import { partsOfDay, type Day } from '../text/day';
import { comparisonOf, comparisonText } from './link-targets';
import { placeOfVersion } from './titles';

/** The version that gets a heading. */
export interface ReleasedVersion {
  readonly version: string;
  /** The version before it. */
  readonly from: string;
  readonly day: Day;
}

/**
 * The title of a version's heading, written as the title of an older version is: with or without brackets,
 * `v`, a word before it, a link to the comparison, a date and its form. Without an older one as Keep a
 * Changelog writes it, in brackets where the heading of what is not released has them.
 *
 * @param model title of an older version
 * @param unreleased title of the heading of what is not released
 */
export function newTitle(
  model: string | undefined,
  unreleased: string,
  released: ReleasedVersion,
): string {
  const { version, from, day } = released;
  const place = model === undefined ? undefined : versionPlace(model, from);
  if (model === undefined || !place) {
    const name = unreleased.startsWith('[') ? `[${version}]` : version;
    return `${name} - ${day}`;
  }
  const prefix = model.slice(0, place.start);
  const rest = restAfter(model.slice(place.end), model.slice(place.start, place.end), released);
  return prefix + version + rest;
}

/** Whether a title names a version. */
export function hasVersion(title: string, from: string): boolean {
  return versionPlace(title, from) !== undefined;
}

interface Place {
  readonly start: number;
  readonly end: number;
}

/** Where a version stands in a title: the one that is looked for, else the first word with a digit that is no date. */
function versionPlace(title: string, from: string): Place | undefined {
  const at = placeOfVersion(title, from);
  if (at !== undefined) return { start: at, end: at + from.length };
  for (const match of title.matchAll(/[A-Za-z0-9._+-]+/g)) {
    const [word] = match;
    if (!/\d/.test(word) || dateIn(word)) continue;
    // A `v` is written before the version, unless it belongs to it.
    const letter = /^[vV]\d/.test(word) && !/^[vV]\d/.test(from) ? 1 : 0;
    return { start: match.index + letter, end: match.index + word.length };
  }
  return undefined;
}

/** What follows the version in the new title. */
function restAfter(rest: string, old: string, released: ReleasedVersion): string {
  const link = /^\]\(([^()\s]*)\)/.exec(rest);
  const closing = link
    ? `](${linkOf(link[1] ?? '', old, released.version)})`
    : (/^[\]】)）"'`*_]*/.exec(rest)?.[0] ?? '');
  const after = rest.slice(link ? link[0].length : closing.length);
  const date = dateIn(after);
  if (!date) return closing;
  let gap = date.start;
  while (gap > 0 && ' \t-–—(（[【:：,，/|'.includes(after.charAt(gap - 1))) gap--;
  const before = after.slice(gap, date.start) || ' - ';
  const bracket = /^[)）\]】]/.exec(after.slice(date.end))?.[0] ?? '';
  return closing + before + writeDay(released.day, date.form) + bracket;
}

/** The address of a link in a heading, with the new version in place of the old one. */
function linkOf(url: string, old: string, version: string): string {
  const comparison = comparisonOf(url);
  const replace = (text: string): string => text.replace(old, () => version);
  if (!comparison) return replace(url);
  const { to } = comparison;
  return comparisonText({ ...comparison, from: to, to: replace(to) });
}

type DateForm = '-' | '/' | '.' | '年';

interface FoundDate extends Place {
  readonly form: { readonly separator: DateForm; readonly padded: boolean };
}

/** The first date with numbers, year first, in a text. */
function dateIn(text: string): FoundDate | undefined {
  const plain = /(?<!\d)\d{4}([-/.])(\d{1,2})\1\d{1,2}(?!\d)/.exec(text);
  const chinese = /(?<!\d)\d{4}年(\d{1,2})月\d{1,2}日/.exec(text);
  const match = plain ?? chinese;
  if (!match) return undefined;
  const separator = plain ? (plain[1] as DateForm) : '年';
  const month = (plain ? plain[2] : match[1]) ?? '';
  const day = /(\d{1,2})日?$/.exec(match[0])?.[1] ?? '';
  // One digit shows that months and days are written as they are; `10` and `12` do not tell.
  const padded = [month, day].every(({ length }) => length === 2);
  return {
    start: match.index,
    end: match.index + match[0].length,
    form: { separator, padded: padded && (separator !== '年' || /^0/.test(month + day)) },
  };
}

function writeDay(today: Day, { separator, padded }: FoundDate['form']): string {
  const { year, month, day } = partsOfDay(today);
  const write = (value: number): string => String(value).padStart(padded ? 2 : 1, '0');
  return separator === '年'
    ? `${year}年${write(month)}月${write(day)}日`
    : [String(year), write(month), write(day)].join(separator);
}

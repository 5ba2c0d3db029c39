import type { RefObject } from '../refs/ref-object';
import type { ReadRef } from '../refs/read-ref';
import { schemeOfVersion } from '../refs/series';
import { parse } from '../scheme/parse';
import { datesOfRelease, isDayBetween, ownDate, type ReleaseDate } from '../scheme/release-dates';
import type { Scheme } from '../scheme/scheme';
import type { Day } from '../text/day';
import type { Text } from '../text/language';
import { message } from '../text/message';
import type { CheckContext, RuleCheck } from './check-context';
import { findInRefs, isReadTag } from './find-in-refs';
import { shown } from './slot-range';
import type { Finding } from './types';

const ofCommit: Text = {
  en: 'Cannot accept the day {found} in tag "{tag}": its commit is of {from}. Write the day of the release in the name of a tag.',
  'zh-cn': '标签“{tag}”中的日期 {found} 不符：其提交日期为 {from}。标签名中请写发布当天的日期。',
};

const ofBoth: Text = {
  en: 'Cannot accept the day {found} in tag "{tag}": commit and tag are of {from} and {to}. Write the day of the release in the name of a tag.',
  'zh-cn':
    '标签“{tag}”中的日期 {found} 不符：提交和打标签的日期为 {from} 和 {to}。标签名中请写发布当天的日期。',
};

/**
 * `tag/date`: the day in the name of a tag is none of those between its commit and its tagging, each in the zone
 * of who did it. Only where the steps of the scheme set the day, so that it can be that of the release alone.
 */
export const tagDate: RuleCheck = (context) => {
  const { snapshot, refs, git } = context;
  const objects = git?.refObjects;
  if (!objects || snapshot.policy.origin === 'built-in') return [];
  const told = toldAlready(context);
  const dates = createDates();
  return findInRefs(refs, (ref) => {
    if (!isReadTag(ref)) return [];
    const scheme = schemeOfVersion(ref);
    const object = dates(scheme).length > 0 ? objects.get(ref.ref.id) : undefined;
    const span = object && spanOf(object);
    if (!span || told.has(ref.ref.ref)) return [];
    return wrongDates(ref, scheme, dates(scheme), span);
  });
};

/** The days between which a release was made, both inclusive. */
interface Span {
  readonly from: Day;
  readonly to: Day;
}

function spanOf({ committedOn, madeOn }: RefObject): Span | undefined {
  if (committedOn === undefined) return undefined;
  const made = madeOn ?? committedOn;
  // Days as texts sort as days do. In the zones of two people a tag may be of the day before its commit.
  return made < committedOn ? { from: made, to: committedOn } : { from: committedOn, to: made };
}

function wrongDates(
  ref: ReadRef,
  scheme: Scheme,
  dates: readonly ReleaseDate[],
  { from, to }: Span,
): Finding[] {
  const name = parse(scheme, ref.version ?? ref.text).name;
  return dates.flatMap((date): Finding[] => {
    const found = name && ownDate(date, name);
    if (found === undefined || isDayBetween(date, found, from, to)) return [];
    const what = { tag: shown(ref.shortName), found, from, to };
    return [
      {
        rule: 'tag/date',
        severity: 'warning',
        message: message(from === to ? ofCommit : ofBoth, what),
        place: { type: 'ref', ref: ref.ref.ref },
      },
    ];
  });
}

/** The refs of which `sequence/date` says already that their day is wrong. */
function toldAlready({ snapshot, sequences }: CheckContext): ReadonlySet<string> {
  if (snapshot.policy.severities['sequence/date'] === 'off') return new Set();
  return new Set(
    sequences.flatMap(({ problem, place }) =>
      problem.breach === 'date' && place.type === 'ref' ? [place.ref] : [],
    ),
  );
}

function createDates(): (scheme: Scheme) => readonly ReleaseDate[] {
  const known = new Map<Scheme, readonly ReleaseDate[]>();
  return (scheme) => {
    const dates = known.get(scheme) ?? datesOfRelease(scheme);
    known.set(scheme, dates);
    return dates;
  };
}

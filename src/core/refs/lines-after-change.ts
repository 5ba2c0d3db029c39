import { byKey } from '../text/by-key';
import { changedMiddle } from '../text/changed-middle';
import type { ReadRef } from './read-ref';
import { enter, lineOf, linesOf, orderOf } from './release-lines';
import { createSeriesFinder, localBranches, seriesKey, type Series } from './series';
import type { ClassifiedRef, NamedRef, ReleaseLine } from './types';

/** Refs and the lines that were made of them. */
export interface LinesBefore {
  readonly classified: readonly ClassifiedRef[];
  readonly lines: readonly ReleaseLine[];
}

/**
 * The lines that `releaseLines` makes, by changing those that were made before: a line whose refs are the same stays
 * the same object.
 */
export function linesAfterChange(
  before: LinesBefore,
  classified: readonly ClassifiedRef[],
): readonly ReleaseLine[] {
  if (before.classified === classified) return before.lines;
  const earlier = seriesIn(before.classified);
  const lines = byKey(before.lines, ({ unit, scheme }) => seriesKey(unit, scheme));
  return [...seriesIn(classified).values()].flatMap((series) =>
    changedLines(series, earlier.get(series.key)?.refs ?? [], lines.get(series.key) ?? []),
  );
}

function seriesIn(classified: readonly ClassifiedRef[]): ReadonlyMap<string, Series> {
  const all = new Map<string, Series>();
  const seriesOf = createSeriesFinder(localBranches(classified), all);
  for (const ref of classified) seriesOf(ref)?.refs.push(ref as ReadRef);
  return all;
}

/** Of more changes than this share of its refs, a series is made anew. */
const mostChanged = 1 / 16;

function changedLines(
  series: Series,
  before: readonly ReadRef[],
  lines: readonly ReleaseLine[],
): readonly ReleaseLine[] {
  const { start, beforeEnd, afterEnd } = changedMiddle(before, series.refs);
  const old = new Set<NamedRef>(before.slice(start, beforeEnd));
  const added = series.refs.slice(start, afterEnd).filter((ref) => !old.delete(ref));
  // What is left of the old ones is gone.
  if (old.size === 0 && added.length === 0) return lines;
  if (old.size + added.length > series.refs.length * mostChanged) return linesOf(series);
  const drafts = draftsOf(lines, old);
  addTo(drafts, series, added);
  return inOrder(series, drafts);
}

/** A line on its way; `line` is there where nothing has changed in it. */
interface Draft {
  readonly line?: ReleaseLine;
  readonly refs: readonly ReadRef[];
}

function draftsOf(lines: readonly ReleaseLine[], gone: ReadonlySet<NamedRef>): Draft[] {
  return lines.flatMap((line) => {
    const refs = line.refs as readonly ReadRef[];
    if (gone.size === 0) return { line, refs };
    const kept = refs.filter((ref) => !gone.has(ref));
    if (kept.length === 0) return [];
    return kept.length === refs.length ? { line, refs } : { refs: kept };
  });
}

/** Puts new refs into the lines to which they belong, found by one ref of each line. */
function addTo(drafts: Draft[], series: Series, added: readonly ReadRef[]): void {
  if (added.length === 0) return;
  const order = orderOf(series.scheme);
  const heads = drafts.map(({ refs }) => refs[0] as ReadRef);
  const entered = [...heads, ...added];
  entered.forEach((ref, index) => enter(order, ref, index));
  order.indices(entered.length, 'descending');
  const places = new Map(heads.map((_, index) => [order.groupOf(index), index]));
  const groups = byKey(added.keys(), (index) => order.groupOf(heads.length + index));
  for (const [key, indices] of groups) {
    const own = indices.map((index) => added[index] as ReadRef);
    const place = places.get(key);
    if (place === undefined) drafts.push({ refs: sorted(series, new Set(own)) });
    else
      drafts[place] = { refs: sorted(series, new Set([...(drafts[place]?.refs ?? []), ...own])) };
  }
}

/** Some refs of a series, newest first; equal ones in the order of the series. */
function sorted(series: Series, some: ReadonlySet<ReadRef>): readonly ReadRef[] {
  const refs = series.refs.filter((ref) => some.has(ref));
  const order = orderOf(series.scheme);
  refs.forEach((ref, index) => enter(order, ref, index));
  return [...order.indices(refs.length, 'descending')].map((index) => refs[index] as ReadRef);
}

/** Lines are in the order of their newest refs. */
function inOrder(series: Series, drafts: readonly Draft[]): readonly ReleaseLine[] {
  const byHead = new Map(drafts.map((draft) => [draft.refs[0] as ReadRef, draft]));
  return sorted(series, new Set(byHead.keys())).map((head) => {
    const { line, refs } = byHead.get(head) as Draft;
    return line ?? lineOf(series, refs);
  });
}

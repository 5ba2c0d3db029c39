import { createNameOrder, type NameOrder } from '../scheme/name-order';
import type { Scheme } from '../scheme/scheme';
import { labelOfLineIn, lineFields } from './line-of-name';
import type { ReadRef } from './read-ref';
import { createSeriesFinder, localBranches, versionOf, type Series } from './series';
import type { ClassifiedRef, ReleaseLine } from './types';

/**
 * Tags and branches grouped into release lines, newest line first and newest name first in each, by the
 * schemes' own order. Names of different units or schemes never share a line; the units and schemes keep the
 * order in which the refs bring them. A remote branch counts only where no local branch has its name.
 */
export function releaseLines(classified: readonly ClassifiedRef[]): ReleaseLine[] {
  const builder = createLineBuilder(localBranches(classified));
  for (const ref of classified) builder.add(ref);
  return builder.lines();
}

/** Makes release lines of refs that come one by one. */
export interface LineBuilder {
  readonly add: (ref: ClassifiedRef) => void;
  readonly lines: () => ReleaseLine[];
}

/** @param local short names of the local branches */
export function createLineBuilder(local: ReadonlySet<string>): LineBuilder {
  const all = new Map<string, Series>();
  const orders = new Map<Series, NameOrder>();
  const seriesOf = createSeriesFinder(local, all);
  return {
    add: (ref) => {
      const series = seriesOf(ref);
      if (!series) return;
      let order = orders.get(series);
      if (!order) {
        order = orderOf(series.scheme);
        orders.set(series, order);
      }
      enter(order, ref as ReadRef, series.refs.length);
      series.refs.push(ref as ReadRef);
    },
    lines: () => [...orders].flatMap(([series, order]) => linesInOrder(series, order)),
  };
}

/** The lines of one series. */
export function linesOf(series: Series): ReleaseLine[] {
  const order = orderOf(series.scheme);
  series.refs.forEach((ref, index) => enter(order, ref, index));
  return linesInOrder(series, order);
}

/** An order of names that also tells their lines apart. */
export function orderOf(scheme: Scheme): NameOrder {
  return createNameOrder(scheme, 64, lineFields(scheme));
}

export function enter(order: NameOrder, ref: ReadRef, index: number): void {
  if (!order.enter(versionOf(ref), index)) throw new Error(`Ref without a name: ${ref.shortName}`);
}

function linesInOrder(series: Series, order: NameOrder): ReleaseLine[] {
  const { refs } = series;
  const lines = new Map<string, ReadRef[]>();
  let last: { readonly index: number; readonly refs: ReadRef[] } | undefined;
  const indices = order.indices(refs.length, 'descending');
  for (let at = 0; at < indices.length; at++) {
    const index = indices[at] as number;
    // Names of one line mostly follow each other.
    if (!last || !order.isSameGroup(last.index, index)) {
      const key = order.groupOf(index);
      const line = lines.get(key) ?? [];
      lines.set(key, line);
      last = { index, refs: line };
    }
    last.refs.push(refs[index] as ReadRef);
  }
  return [...lines.values()].map((line) => lineOf(series, line));
}

/**
 * A line whose label is found when it is first asked for: those of a unit that is not opened never are.
 *
 * @param refs newest first; copied, since a list that grew has room to spare
 */
export function lineOf({ scheme, unit }: Series, refs: readonly ReadRef[]): ReleaseLine {
  let label: string | undefined;
  const own = refs.slice();
  return {
    scheme: scheme.id,
    ...(unit !== undefined && { unit }),
    get line() {
      label ??= labelOfLineIn(scheme, versionOf(own[0] as ReadRef), lineFields(scheme));
      return label || scheme.id;
    },
    refs: own,
  };
}

import type { NameRule } from '../policy/types';
import { createNameOrder } from '../scheme/name-order';
import { parse } from '../scheme/parse';
import type { Scheme } from '../scheme/scheme';
import { labelOfLine, lineFields } from './line-of-name';
import { ReadRef } from './read-ref';
import type { ClassifiedRef, NamedRef, ReleaseLine } from './types';

/**
 * Tags and branches grouped into release lines, newest line first and newest name first in each, by the
 * schemes' own order. Names of different units or schemes never share a line; the units and schemes keep the
 * order in which the refs bring them. A remote branch counts only where no local branch has its name.
 */
export function releaseLines(classified: readonly ClassifiedRef[]): ReleaseLine[] {
  return [...groupBySeries(classified).values()].flatMap(linesOf);
}

/** Names that one scheme orders, for one unit. */
interface Series {
  /** The scheme of their versions. */
  readonly scheme: Scheme;
  readonly unit: string | undefined;
  readonly refs: ReadRef[];
}

function groupBySeries(classified: readonly ClassifiedRef[]): Map<string, Series> {
  const local = localBranches(classified);
  const all = new Map<string, Series>();
  const byRule = new Map<NameRule, Series>();
  for (const ref of classified) {
    const { kind } = ref;
    if (!(ref instanceof ReadRef) || kind === 'baseline' || kind === 'other') continue;
    if (kind === 'remote' && local.has(ref.text)) continue;
    let series = byRule.get(ref.rule);
    if (!series) {
      const { unit } = ref;
      const scheme = schemeOfVersion(ref);
      const key = `${unit ?? ''} ${scheme.id}`;
      series = all.get(key) ?? { scheme, unit, refs: [] };
      all.set(key, series);
      byRule.set(ref.rule, series);
    }
    series.refs.push(ref);
  }
  return all;
}

function localBranches(classified: readonly ClassifiedRef[]): ReadonlySet<string> {
  const branches = classified.filter(({ kind }) => kind === 'branch');
  return new Set(branches.map(({ shortName }) => shortName));
}

/** The scheme of the version or line in the name of a ref; of the name itself where it nests none. */
export function schemeOfVersion({ rule, version }: ReadRef): Scheme {
  const { versionField, lineOf, scheme } = rule;
  const nested = versionField === undefined ? lineOf : scheme.nested.get(versionField);
  return version !== undefined && nested ? nested : scheme;
}

function linesOf({ scheme, unit, refs }: Series): ReleaseLine[] {
  const fields = lineFields(scheme);
  const order = createNameOrder(scheme, refs.length, fields);
  refs.forEach((ref, index) => {
    if (!order.enter(versionOf(ref), index))
      throw new Error(`Ref without a name: ${ref.shortName}`);
  });
  const lines = new Map<string, { readonly line: string; readonly refs: NamedRef[] }>();
  let last: { readonly index: number; readonly refs: NamedRef[] } | undefined;
  for (const index of order.indices(refs.length, 'descending')) {
    const ref = refs[index] as ReadRef;
    // Names of one line mostly follow each other.
    if (!last || !order.isSameGroup(last.index, index)) {
      const key = order.groupOf(index);
      const line = lines.get(key) ?? { line: labelOf(scheme, ref, fields), refs: [] };
      lines.set(key, line);
      last = { index, refs: line.refs };
    }
    last.refs.push(ref);
  }
  const shared = { scheme: scheme.id, ...(unit !== undefined && { unit }) };
  return [...lines.values()].map((line) => ({ ...shared, ...line }));
}

function labelOf(scheme: Scheme, ref: ReadRef, fields: readonly string[]): string {
  const { name } = parse(scheme, versionOf(ref));
  return (name && labelOfLine(name, fields)) || scheme.id;
}

function versionOf({ version, text }: ReadRef): string {
  return version ?? text;
}

import type { NameRule } from '../policy/types';
import type { Name } from '../scheme/name';
import type { Scheme } from '../scheme/scheme';
import { orderedIndices } from '../scheme/sort-names';
import { localName } from './classify-refs';
import { createLineNaming } from './line-of-name';
import type { ClassifiedRef, NamedRef, ReleaseLine } from './types';
import { versionOfName } from './version-of-name';

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
  readonly scheme: Scheme;
  readonly unit: string | undefined;
  readonly refs: NamedRef[];
  /** The version in the name of each ref. */
  readonly names: Name[];
}

function groupBySeries(classified: readonly ClassifiedRef[]): Map<string, Series> {
  const local = localBranches(classified);
  const all = new Map<string, Series>();
  const byRule = new Map<NameRule, Series>();
  for (const { ref, kind, shortName, rule, result } of classified) {
    const whole = result?.name;
    if (!rule || !whole || kind === 'baseline' || kind === 'other') continue;
    if (kind === 'remote' && local.has(localName(shortName))) continue;
    const { scheme, name } = versionOfName(rule, whole);
    let series = byRule.get(rule);
    if (!series) {
      const key = `${rule.unit ?? ''} ${scheme.id}`;
      series = all.get(key) ?? { scheme, unit: rule.unit, refs: [], names: [] };
      all.set(key, series);
      byRule.set(rule, series);
    }
    series.refs.push({ ref, kind, shortName, rule, name: whole });
    series.names.push(name);
  }
  return all;
}

function localBranches(classified: readonly ClassifiedRef[]): ReadonlySet<string> {
  const branches = classified.filter(({ kind }) => kind === 'branch');
  return new Set(branches.map(({ shortName }) => shortName));
}

function linesOf({ scheme, unit, refs, names }: Series): ReleaseLine[] {
  const naming = createLineNaming(scheme);
  const lines = new Map<string, { readonly line: string; readonly refs: NamedRef[] }>();
  let last: { readonly name: Name; readonly refs: NamedRef[] } | undefined;
  for (const index of orderedIndices(scheme, names, 'descending')) {
    const name = names[index] as Name;
    // Names of one line mostly follow each other.
    if (!last || !naming.isSame(last.name, name)) {
      const key = naming.keyOf(name);
      const line = lines.get(key) ?? { line: naming.labelOf(name), refs: [] };
      lines.set(key, line);
      last = { name, refs: line.refs };
    }
    last.refs.push(refs[index] as NamedRef);
  }
  const shared = { scheme: scheme.id, ...(unit !== undefined && { unit }) };
  return [...lines.values()].map((line) => ({ ...shared, ...line }));
}

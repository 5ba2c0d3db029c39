import type { NameRule } from '../policy/types';
import type { Scheme } from '../scheme/scheme';
import { ReadRef } from './read-ref';
import type { ClassifiedRef, NamedRef } from './types';

/** Names that one scheme orders, for one unit. */
export interface Series {
  readonly key: string;
  /** The scheme of their versions. */
  readonly scheme: Scheme;
  readonly unit: string | undefined;
  readonly refs: ReadRef[];
}

/** Tells to which series a ref belongs; undefined for one that belongs to none. */
export type SeriesFinder = (ref: ClassifiedRef) => Series | undefined;

/**
 * Names of different units or schemes never share a series. A remote branch belongs to one only where no local
 * branch has its name.
 *
 * @param local short names of the local branches
 * @param all is filled with the series, in the order in which the refs bring them
 */
export function createSeriesFinder(
  local: ReadonlySet<string>,
  all: Map<string, Series>,
): SeriesFinder {
  const byRule = new Map<NameRule, Series>();
  return (ref) => {
    if (!(ref instanceof ReadRef)) return undefined;
    const { kind, rule } = ref;
    if (kind === 'baseline' || kind === 'other') return undefined;
    if (kind === 'remote' && local.has(ref.text)) return undefined;
    const known = byRule.get(rule);
    if (known) return known;
    const { unit } = rule;
    const scheme = schemeOfVersion(ref);
    const key = seriesKey(unit, scheme.id);
    const series = all.get(key) ?? { key, scheme, unit, refs: [] };
    all.set(key, series);
    byRule.set(rule, series);
    return series;
  };
}

export function seriesKey(unit: string | undefined, scheme: string): string {
  return `${unit ?? ''} ${scheme}`;
}

export function localBranches(classified: readonly ClassifiedRef[]): ReadonlySet<string> {
  const branches = classified.filter(({ kind }) => kind === 'branch');
  return new Set(branches.map(({ shortName }) => shortName));
}

/** The scheme of the version or line that names of a rule carry; the rule's own where they carry none. */
export function seriesScheme({ versionField, lineOf, scheme }: NameRule): Scheme {
  const nested = versionField === undefined ? lineOf : scheme.nested.get(versionField);
  return nested ?? scheme;
}

/** The scheme of the version or line in the name of a ref; of the name itself where it nests none. */
export function schemeOfVersion({ rule, version }: NamedRef): Scheme {
  return version === undefined ? rule.scheme : seriesScheme(rule);
}

/** What of the name of a ref its series is ordered by. */
export function versionOf({ version, text }: NamedRef): string {
  return version ?? text;
}

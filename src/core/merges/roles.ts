import { nameCarrying, nameOnLine } from '../plan/carry-version';
import type { Policy } from '../policy/types';
import type { ReadRef } from '../refs/read-ref';
import { schemeOfVersion, seriesKey, seriesScheme, versionOf } from '../refs/series';
import type { ReleaseLine } from '../refs/types';
import { parse } from '../scheme/parse';
import { matcherOfGlobs } from '../text/glob';

/** The lines of the series in which fixes are made: those of which the policy gives branches a role. */
export function linesWithRoles(
  { branches }: Pick<Policy, 'branches'>,
  lines: readonly ReleaseLine[],
): readonly ReleaseLine[] {
  const keys = new Set(
    branches.flatMap((rule) => (rule.role ? [seriesKey(rule.unit, seriesScheme(rule).id)] : [])),
  );
  return lines.filter(({ unit, scheme }) => keys.has(seriesKey(unit, scheme)));
}

/**
 * Tells whether the policy calls the line of a tag ended: by the name of the tag, or by the name that a branch of its
 * version or line has or would have.
 */
export function endedBy({
  branches,
  lines: { ended },
}: Pick<Policy, 'branches' | 'lines'>): (tag: ReadRef) => boolean {
  if (ended.length === 0) return () => false;
  const covers = matcherOfGlobs(ended);
  const rules = branches.filter(({ role }) => role !== undefined);
  return (tag) => {
    if (covers(tag.shortName)) return true;
    const scheme = schemeOfVersion(tag);
    const { name } = parse(scheme, versionOf(tag));
    if (!name) return false;
    return rules.some((rule) => {
      const isSame = rule.unit === tag.unit && seriesScheme(rule).id === scheme.id;
      if (!isSame) return false;
      const branch = (rule.lineOf ? nameOnLine : nameCarrying)(rule, name, undefined);
      return branch !== undefined && covers(branch);
    });
  };
}

import type { NameRule } from '../policy/types';
import type { Scheme } from '../scheme/scheme';
import type { RepositorySnapshot } from '../snapshot/types';
import { carries } from './carry-version';
import { existingNames, versionsOf } from './existing-names';
import { rulesFor } from './new-name';

/** What a hotfix is about: versions of a scheme, of a unit where the names say which. */
export interface HotfixSeries {
  readonly scheme: Scheme;
  readonly unit: string | undefined;
}

/** The rules for hotfix branches whose names carry such versions, those of the unit itself first. */
export function hotfixRules(
  { policy }: Pick<RepositorySnapshot, 'policy'>,
  series: HotfixSeries,
): readonly NameRule[] {
  const rules = rulesFor(policy, 'branch').filter(
    (rule) => rule.role === 'hotfix' && belongs(rule, series),
  );
  return [
    ...rules.filter(({ unit }) => unit !== undefined),
    ...rules.filter(({ unit }) => unit === undefined),
  ];
}

/** The versions that tags carry or that hotfix branches, local and remote, reserve. */
export function takenVersions(
  snapshot: RepositorySnapshot,
  series: HotfixSeries,
): readonly string[] {
  const tags = [...existingNames(snapshot, 'tag')];
  const branches = [...existingNames(snapshot, 'branch')].filter(([{ role }]) => role === 'hotfix');
  return [...tags, ...branches].flatMap(([rule, { names }]) =>
    belongs(rule, series) ? versionsOf(rule, names) : [],
  );
}

function belongs(rule: NameRule, { scheme, unit }: HotfixSeries): boolean {
  return carries(rule, scheme) && (rule.unit ?? unit) === unit;
}

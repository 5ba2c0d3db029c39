import { carries } from '../plan/carry-version';
import { existingNames } from '../plan/existing-names';
import { schemeOfUnit } from '../plan/unit-scheme';
import type { Unit } from '../policy/types';
import { versionOfName } from '../refs/version-of-name';
import { compareNames } from '../scheme/compare';
import type { Name } from '../scheme/name';
import { parse } from '../scheme/parse';
import type { RepositorySnapshot } from '../snapshot/types';

/** The tags that carry versions of a unit, by their short names: first those of its version now, then the highest. */
export function tagsOfUnit(
  snapshot: RepositorySnapshot,
  unit: Unit,
  version: string | undefined,
): readonly string[] {
  const scheme = schemeOfUnit(snapshot.policy, unit);
  const tags = [...existingNames(snapshot, 'tag')].flatMap(([rule, { names }]) => {
    if ((rule.unit ?? unit.id) !== unit.id || !carries(rule, scheme)) return [];
    return names.flatMap((tag) => {
      const { name } = parse(rule.scheme, tag);
      if (!name) return [];
      const written = versionOfName(rule, name).name.text;
      const read = parse(scheme, written).name;
      const isOwn = rule.unit !== undefined || namesUnit(name, unit);
      return read && isOwn ? [{ tag, read }] : [];
    });
  });
  const isNow = ({ read }: (typeof tags)[number]): number => (read.text === version ? 1 : 0);
  return tags
    .sort(
      (left, right) => isNow(right) - isNow(left) || compareNames(scheme, right.read, left.read),
    )
    .map(({ tag }) => tag);
}

/** A name that says which unit it is of must say this one. */
function namesUnit({ fields }: Name, { id }: Unit): boolean {
  const named = fields['unit']?.text;
  return named === undefined || named === id;
}

import { carries } from '../plan/carry-version';
import { existingNames } from '../plan/existing-names';
import { schemeOfUnit } from '../plan/unit-scheme';
import type { Unit } from '../policy/types';
import { versionOfName } from '../refs/version-of-name';
import { compareNames } from '../scheme/compare';
import type { Name } from '../scheme/name';
import { parse } from '../scheme/parse';
import type { RepositorySnapshot } from '../snapshot/types';

/** A tag with the version of a unit that it carries. */
export interface VersionTag {
  /** Short name. */
  readonly tag: string;
  readonly version: Name;
}

/** The tags that carry versions of a unit, by their short names: first those of its version now, then the highest. */
export function tagsOfUnit(
  snapshot: RepositorySnapshot,
  unit: Unit,
  version: string | undefined,
): readonly string[] {
  const tags = versionTagsOf(snapshot, unit);
  const isNow = (each: VersionTag): boolean => each.version.text === version;
  const ordered = [...tags.filter(isNow), ...tags.filter((each) => !isNow(each))];
  return ordered.map(({ tag }) => tag);
}

/** The tags that carry versions of a unit, the highest version first. */
export function versionTagsOf(snapshot: RepositorySnapshot, unit: Unit): readonly VersionTag[] {
  const scheme = schemeOfUnit(snapshot.policy, unit);
  const tags = [...existingNames(snapshot, 'tag')].flatMap(([rule, { names }]) => {
    if ((rule.unit ?? unit.id) !== unit.id || !carries(rule, scheme)) return [];
    return names.flatMap((tag): VersionTag[] => {
      const { name } = parse(rule.scheme, tag);
      if (!name) return [];
      const written = versionOfName(rule, name).name.text;
      const version = parse(scheme, written).name;
      const isOwn = rule.unit !== undefined || namesUnit(name, unit);
      return version && isOwn ? [{ tag, version }] : [];
    });
  });
  return tags.sort((left, right) => compareNames(scheme, right.version, left.version));
}

/** A name that says which unit it is of must say this one. */
function namesUnit({ fields }: Name, { id }: Unit): boolean {
  const named = fields['unit']?.text;
  return named === undefined || named === id;
}

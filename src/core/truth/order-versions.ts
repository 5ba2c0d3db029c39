import { ecosystemOf } from '../ecosystem/ecosystems';
import type { EcosystemId } from '../ecosystem/types';
import type { Unit } from '../policy/types';
import { compareNames } from '../scheme/compare';
import { parse } from '../scheme/parse';

/**
 * Orders two versions of a unit: by its scheme, else by the order of an ecosystem; undefined where neither can
 * read both.
 */
export function orderVersions(
  { scheme }: Unit,
  ecosystem: EcosystemId,
  left: string,
  right: string,
): number | undefined {
  if (scheme) {
    const [one, other] = [parse(scheme, left).name, parse(scheme, right).name];
    if (one && other) return compareNames(scheme, one, other);
  }
  return orderIn(ecosystem, left, right);
}

/** Orders two texts by the order of an ecosystem; undefined where one of them is not legal there. */
export function orderIn(ecosystem: EcosystemId, left: string, right: string): number | undefined {
  const { check, compare } = ecosystemOf(ecosystem);
  return check(left) || check(right) ? undefined : compare(left, right);
}

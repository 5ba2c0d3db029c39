import compareSemver from 'semver/functions/compare';
import type { Text } from '../text/language';
import { ecosystemProblem } from './problem';
import { semverFault } from './semver-grammar';
import type { Ecosystem } from './types';

const law: Text = { en: 'a pub version', 'zh-cn': ' pub 版本号' };

/**
 * Versions of Dart and Flutter packages: SemVer, but build metadata takes part in the order, after
 * everything else: none sorts first, then identifier by identifier as a prerelease does.
 */
export const pub: Ecosystem = {
  id: 'pub',
  title: { en: 'Dart and Flutter', 'zh-cn': 'Dart 与 Flutter' },
  normalForm: (version) => version,
  source: 'https://dart.dev/tools/pub/versioning',
  check: (version) => {
    const fault = semverFault(version);
    return fault && ecosystemProblem(version, law, fault);
  },
  compare: (left, right) =>
    compareSemver(left, right) || compareBuilds(buildOf(left), buildOf(right)),
};

function buildOf(version: string): readonly string[] {
  const plus = version.indexOf('+');
  return plus < 0 ? [] : version.slice(plus + 1).split('.');
}

function compareBuilds(left: readonly string[], right: readonly string[]): number {
  for (let index = 0; index < Math.max(left.length, right.length); index++) {
    const order = compareIdentifiers(left[index], right[index]);
    if (order !== 0) return order;
  }
  return 0;
}

function compareIdentifiers(left: string | undefined, right: string | undefined): number {
  if (left === undefined || right === undefined) {
    return Number(left !== undefined) - Number(right !== undefined);
  }
  const leftIsNumber = /^\d+$/.test(left);
  const rightIsNumber = /^\d+$/.test(right);
  if (leftIsNumber && rightIsNumber) return compareNumbers(BigInt(left), BigInt(right));
  if (leftIsNumber !== rightIsNumber) return leftIsNumber ? -1 : 1;
  return Number(left > right) - Number(left < right);
}

function compareNumbers(left: bigint, right: bigint): number {
  return Number(left > right) - Number(left < right);
}

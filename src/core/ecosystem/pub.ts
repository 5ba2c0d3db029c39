import { defineEcosystem } from './define-ecosystem';
import { npmLimits, semverFault } from './semver-grammar';
import { comparePrereleases, compareSemver, semverPieces } from './semver-order';

/**
 * Versions of Dart and Flutter packages: SemVer, but build metadata takes part in the order, after
 * everything else: none sorts first, then identifier by identifier as a prerelease does.
 */
export const pub = defineEcosystem({
  id: 'pub',
  title: { en: 'Dart and Flutter', 'zh-cn': 'Dart 与 Flutter' },
  source: 'https://dart.dev/tools/pub/versioning',
  noun: { en: 'a pub version', 'zh-cn': ' pub 版本号' },
  faultOf: (version) => semverFault(version, npmLimits),
  compare: (left, right) =>
    compareSemver(left, right) ||
    compareBuilds(semverPieces(left).build, semverPieces(right).build),
});

function compareBuilds(left: string | undefined, right: string | undefined): number {
  if (left !== undefined && right !== undefined) return comparePrereleases(left, right);
  return Number(left !== undefined) - Number(right !== undefined);
}

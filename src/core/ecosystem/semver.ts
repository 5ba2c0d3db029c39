import compareSemver from 'semver/functions/compare';
import { defineEcosystem } from './define-ecosystem';
import { npmLimits, semverFault } from './semver-grammar';

/** SemVer 2.0.0 as npm applies it: no `v`, at most 256 characters, numbers up to 2^53 − 1. */
export const semver = defineEcosystem({
  id: 'semver',
  title: { en: 'SemVer', 'zh-cn': 'SemVer' },
  source: 'https://semver.org/spec/v2.0.0.html',
  noun: { en: 'a SemVer version', 'zh-cn': ' SemVer 版本号' },
  faultOf: (version) => semverFault(version, npmLimits),
  normalForm: withoutBuild,
  compare: (left, right) => compareSemver(left, right),
});

/** As npm publishes it: build metadata, which has no precedence, is left out. */
function withoutBuild(version: string): string {
  const plus = version.indexOf('+');
  return plus < 0 ? version : version.slice(0, plus);
}

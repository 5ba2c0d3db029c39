import { defineEcosystem } from './define-ecosystem';
import { limitsOf64Bits, semverFault } from './semver-grammar';
import { compareSemver } from './semver-order';

/** Versions of Helm charts: SemVer 2.0.0 with numbers of 64 bits. */
export const helm = defineEcosystem({
  id: 'helm',
  title: { en: 'Helm chart', 'zh-cn': 'Helm Chart' },
  source: 'https://helm.sh/docs/topics/charts/#charts-and-versioning',
  noun: { en: 'the version of a Helm chart', 'zh-cn': ' Helm Chart 的版本号' },
  faultOf: (version) => semverFault(version, limitsOf64Bits),
  compare: compareSemver,
});

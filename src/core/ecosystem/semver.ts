import compareBuild from 'semver/functions/compare-build';
import type { Text } from '../text/language';
import { ecosystemProblem } from './problem';
import { semverFault } from './semver-grammar';
import type { Ecosystem } from './types';

const law: Text = { en: 'a SemVer version', 'zh-cn': ' SemVer 版本号' };

/** SemVer 2.0.0 as npm applies it: no `v`, at most 256 characters, numbers up to 2^53 − 1. */
export const semver: Ecosystem = {
  id: 'semver',
  title: { en: 'SemVer', 'zh-cn': 'SemVer' },
  normalForm: (version) => version,
  source: 'https://semver.org/spec/v2.0.0.html',
  check: (version) => {
    const fault = semverFault(version);
    return fault && ecosystemProblem(version, law, fault);
  },
  // Build metadata has no precedence in SemVer; here it only makes the order of equals stable.
  compare: (left, right) => compareBuild(left, right),
};

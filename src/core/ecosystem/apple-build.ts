import { defineEcosystem } from './define-ecosystem';
import { compareNumbers, withPlainNumbers } from './order';
import { lengthFault, numbersFault } from './scan';

const longestBuild = 18;

/** CFBundleVersion: one to three integers, at most 18 characters; the next build of a version has a higher one. */
export const appleBuild = defineEcosystem({
  id: 'apple-build',
  title: { en: 'Apple build', 'zh-cn': 'Apple 构建号' },
  source:
    'https://developer.apple.com/documentation/bundleresources/information-property-list/cfbundleversion',
  noun: { en: 'a CFBundleVersion', 'zh-cn': ' CFBundleVersion ' },
  faultOf: (version) =>
    numbersFault(version, { least: 1, most: 3, leadingZeros: true }) ??
    lengthFault(version, longestBuild),
  normalForm: withPlainNumbers,
  compare: compareNumbers,
});

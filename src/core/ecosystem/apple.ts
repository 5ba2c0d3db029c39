import { defineEcosystem } from './define-ecosystem';
import { compareNumbers, withPlainNumbers } from './order';
import { numbersFault } from './scan';

/** CFBundleShortVersionString: at most three integers; leading zeros do not count. */
export const apple = defineEcosystem({
  id: 'apple',
  title: { en: 'Apple version', 'zh-cn': 'Apple 版本号' },
  source:
    'https://developer.apple.com/documentation/bundleresources/information-property-list/cfbundleshortversionstring',
  noun: { en: 'a CFBundleShortVersionString', 'zh-cn': ' CFBundleShortVersionString ' },
  faultOf: (version) => numbersFault(version, { least: 1, most: 3, leadingZeros: true }),
  normalForm: withPlainNumbers,
  compare: compareNumbers,
});

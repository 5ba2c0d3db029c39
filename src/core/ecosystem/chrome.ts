import type { Text } from '../text/language';
import { defineEcosystem } from './define-ecosystem';
import { compareNumbers } from './order';
import type { Fault } from './problem';
import { numbersFault } from './scan';

const allZero: Text = {
  en: 'one of its numbers must be more than 0. Write "0.0.1" or more.',
  'zh-cn': '至少要有一个数字大于 0。请写成“0.0.1”或更高的版本号。',
};

/** Versions of Chrome extensions: one to four integers up to 65535, not all of them 0. */
export const chrome = defineEcosystem({
  id: 'chrome',
  title: { en: 'Chrome extension', 'zh-cn': 'Chrome 扩展' },
  source: 'https://developer.chrome.com/docs/extensions/reference/manifest/version',
  noun: { en: 'the version of a Chrome extension', 'zh-cn': ' Chrome 扩展的版本号' },
  faultOf: chromeFault,
  compare: compareNumbers,
});

function chromeFault(version: string): Fault | undefined {
  const fault = numbersFault(version, { least: 1, most: 4, max: 65535 });
  if (fault || /[1-9]/.test(version)) return fault;
  return { offset: 0, length: version.length, reason: allZero };
}

import { defineEcosystem } from './define-ecosystem';
import { compareNumbers, withPlainNumbers } from './order';
import { lengthFault, numbersFault } from './scan';

const longestName = 127;

/** HarmonyOS's versionName: numbers with dots, at most 127 bytes. */
export const harmony = defineEcosystem({
  id: 'harmony',
  title: { en: 'HarmonyOS versionName', 'zh-cn': 'HarmonyOS versionName' },
  source: 'https://developer.huawei.com/consumer/en/doc/harmonyos-guides/app-configuration-file',
  noun: { en: 'a HarmonyOS versionName', 'zh-cn': ' HarmonyOS versionName ' },
  faultOf: (version) =>
    numbersFault(version, { least: 1, most: longestName, leadingZeros: true }) ??
    lengthFault(version, longestName),
  normalForm: withPlainNumbers,
  compare: compareNumbers,
});

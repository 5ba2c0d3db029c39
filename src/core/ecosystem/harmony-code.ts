import { codeLaw } from './code-law';
import { defineEcosystem } from './define-ecosystem';

/** HarmonyOS's versionCode: below 2^31, and above that of the release before, so from 1. */
export const harmonyCode = defineEcosystem(
  codeLaw({
    id: 'harmony-code',
    title: { en: 'HarmonyOS versionCode', 'zh-cn': 'HarmonyOS versionCode' },
    source: 'https://developer.huawei.com/consumer/en/doc/harmonyos-guides/app-configuration-file',
    noun: { en: 'a HarmonyOS versionCode', 'zh-cn': ' HarmonyOS versionCode ' },
    max: 2147483647,
  }),
);

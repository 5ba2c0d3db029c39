import { codeLaw } from './code-law';
import { defineEcosystem } from './define-ecosystem';

/** Android's versionCode: from 1 to the most that Google Play takes, 2100000000; it may never fall. */
export const androidCode = defineEcosystem(
  codeLaw({
    id: 'android-code',
    title: { en: 'Android versionCode', 'zh-cn': 'Android versionCode' },
    source: 'https://developer.android.com/studio/publish/versioning',
    noun: { en: 'an Android versionCode', 'zh-cn': ' Android versionCode ' },
    max: 2100000000,
  }),
);

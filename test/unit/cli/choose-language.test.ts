import assert from 'node:assert/strict';
import { chooseLanguage } from '../../../src/cli/choose-language';

describe('chooseLanguage', () => {
  const cases: readonly (readonly [string, Parameters<typeof chooseLanguage>, string])[] = [
    ['LANG for text', [undefined, false, { LANG: 'zh_CN.UTF-8' }], 'zh-cn'],
    ['LC_ALL over LANG', [undefined, false, { LANG: 'zh_CN.UTF-8', LC_ALL: 'C' }], 'en'],
    ['LC_MESSAGES over LANG', [undefined, false, { LANG: 'C', LC_MESSAGES: 'zh_CN' }], 'zh-cn'],
    ['LANG where LC_ALL is empty', [undefined, false, { LANG: 'zh_CN', LC_ALL: '' }], 'zh-cn'],
    ['English without any of them', [undefined, false, {}], 'en'],
    ['English for JSON', [undefined, true, { LANG: 'zh_CN.UTF-8' }], 'en'],
    ['--lang for JSON', ['zh-cn', true, { LANG: 'C' }], 'zh-cn'],
    ['--lang for text', ['en', false, { LANG: 'zh_CN.UTF-8' }], 'en'],
  ];
  for (const [title, given, expected] of cases) {
    it(`takes ${title}`, () => assert.equal(chooseLanguage(...given), expected));
  }
});

import assert from 'node:assert/strict';
import { message, render } from '../../../../src/core/text/message';
import { isInvisible, visible, withoutInvisible } from '../../../../src/core/text/visible';

describe('invisible characters', () => {
  const rows: readonly (readonly [text: string, en: string, chinese: string])[] = [
    ['v1.0', 'v1.0', 'v1.0'],
    ['项目、计划。', '项目、计划。', '项目、计划。'],
    ['a\u200db', 'a‹U+200D ZERO WIDTH JOINER›b', 'a‹U+200D 零宽连字符›b'],
    ['\u202eabc', '‹U+202E RIGHT-TO-LEFT OVERRIDE›abc', '‹U+202E 强制从右至左›abc'],
    ['a\u{e0020}', 'a‹U+E0020 INVISIBLE CHARACTER›', 'a‹U+E0020 不可见字符›'],
    ['a\tb\nc', 'a\tb\nc', 'a\tb\nc'],
  ];
  for (const [text, english, chinese] of rows) {
    it(`${JSON.stringify(text)} is shown as ${JSON.stringify(english)}`, () => {
      assert.equal(visible(text, 'en'), english);
      assert.equal(visible(text, 'zh-cn'), chinese);
    });
  }

  it('that make up an emoji stay', () => {
    const family = '👩\u200d👧 ❤\ufe0f';
    assert.equal(visible(family, 'en'), family);
  });

  it('show in every message that holds them', () => {
    const reason = message(
      { en: 'Cannot read "{name}".', 'zh-cn': '无法读取“{name}”。' },
      {
        name: 'v1\u200f.0',
      },
    );
    assert.equal(render(reason, 'en'), 'Cannot read "v1‹U+200F RIGHT-TO-LEFT MARK›.0".');
  });

  it('can be taken away', () => {
    assert.equal(withoutInvisible('\ufeffv1\u200b.0\u00ad'), 'v1.0');
    assert.ok(isInvisible('\u2066'));
    assert.ok(!isInvisible('\n') && !isInvisible(' ') && !isInvisible('项'));
  });
});

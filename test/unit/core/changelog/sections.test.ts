import assert from 'node:assert/strict';
import { changelogSection, unreleasedSection } from '../../../../src/core/changelog/sections';

describe('changelogSection', () => {
  const cases: readonly (readonly [string, string, string, string | undefined])[] = [
    [
      'Keep a Changelog',
      '# Log\n\n## [1.2.0] - 2024-01-01\n\n- a\n\n## [1.1.0]\n\n- b\n',
      '1.2.0',
      '- a',
    ],
    ['no brackets, and v', '## v1.2.0 (2024-01-01)\n- a\n', '1.2.0', '- a'],
    ['a Chinese heading', '## 版本 1.2.0（2024 年 1 月 1 日）\n\n- 新增\n', '1.2.0', '- 新增'],
    ['a Chinese heading without a space', '## 1.2.0版本\n- 新增\n', '1.2.0', '- 新增'],
    ['a version of another system', '# V100R001C01B023\n修正\n', 'V100R001C01B023', '修正'],
    ['Windows line ends', '## 1.2.0\r\n- a\r\n- b\r\n## 1.1.0\r\n', '1.2.0', '- a\n- b'],
    [
      'headings of lower level in it',
      '## 1.2.0\n### Added\n- a\n### Fixed\n- b\n## 1.1.0\n',
      '1.2.0',
      '### Added\n- a\n### Fixed\n- b',
    ],
    ['a heading of higher level after it', '## 1.2.0\n- a\n# Old\n- b\n', '1.2.0', '- a'],
    [
      'a heading inside a code block',
      '## 1.2.0\n```\n## 1.1.0\n```\n',
      '1.2.0',
      '```\n## 1.1.0\n```',
    ],
    ['a heading inside a comment', '<!--\n## 1.2.0\nno\n-->\n## 1.1.0\n- b\n', '1.2.0', undefined],
    [
      'targets of links at the end',
      '## [1.2.0]\n- a\n\n[1.2.0]: https://example.com\n',
      '1.2.0',
      '- a',
    ],
    [
      'a longer version',
      '## 11.2.0\n- a\n## 1.2.0.1\n- b\n## 1.2.0-rc.1\n- c\n',
      '1.2.0',
      undefined,
    ],
    ['characters that a pattern would read', '## 1x2x0\n- a\n', '1.2.0', undefined],
    ['an empty section', '## 1.2.0\n\n## 1.1.0\n- b\n', '1.2.0', undefined],
    ['no such section', '## 1.1.0\n- b\n', '1.2.0', undefined],
    ['an empty version', '## 1.1.0\n- b\n', '', undefined],
  ];
  for (const [title, text, version, expected] of cases) {
    it(`reads ${title}`, () => assert.equal(changelogSection(text, version), expected));
  }

  it('finds what is not released yet, in both languages', () => {
    assert.equal(unreleasedSection('## [Unreleased]\n- a\n## 1.0.0\n- b\n'), '- a');
    assert.equal(unreleasedSection('## 未发布\n- 甲\n'), '- 甲');
    assert.equal(unreleasedSection('## 1.0.0\n- b\n'), undefined);
  });
});

import assert from 'node:assert/strict';
import { releaseUnreleased } from '../../../../src/core/changelog/release-unreleased';
import { spliceText } from '../../../../src/core/plan/splice-text';
import { day } from '../plan/snapshots';

const released = { version: '1.2.0', from: '1.1.0', day: day('2024-05-01') };

/** The text after the move; undefined where nothing moves. */
function moved(text: string, tag?: string): string | undefined {
  const edits = releaseUnreleased(text, { ...released, ...(tag === undefined ? {} : { tag }) });
  return (
    edits &&
    spliceText(
      text,
      edits.map(({ offset, length, text: after }) => ({ offset, length, after })),
    )
  );
}

describe('what is not released yet, when it is released', () => {
  const cases: readonly (readonly [title: string, before: string, after: string])[] = [
    [
      'as Keep a Changelog writes it',
      '# Log\n\n## [Unreleased]\n\n### Added\n- a\n\n## [1.1.0] - 2024-01-31\n- b\n',
      '# Log\n\n## [Unreleased]\n\n## [1.2.0] - 2024-05-01\n\n### Added\n- a\n\n## [1.1.0] - 2024-01-31\n- b\n',
    ],
    [
      'for the first time',
      '## [Unreleased]\n- a\n',
      '## [Unreleased]\n\n## [1.2.0] - 2024-05-01\n- a\n',
    ],
    [
      'without brackets and date, with a letter',
      '# Unreleased\n- a\n# v1.1.0\n- b',
      '# Unreleased\n\n# v1.2.0\n- a\n# v1.1.0\n- b',
    ],
    [
      'with the date in brackets',
      '## Unreleased\n- a\n## 1.1.0 (2024/1/31)\n',
      '## Unreleased\n\n## 1.2.0 (2024/5/1)\n- a\n## 1.1.0 (2024/1/31)\n',
    ],
    [
      'in Chinese, with CR LF',
      '## 未发布\r\n- 甲\r\n\r\n## 版本 1.1.0（2024年1月31日）\r\n- 乙\r\n',
      '## 未发布\r\n\r\n## 版本 1.2.0（2024年5月1日）\r\n- 甲\r\n\r\n## 版本 1.1.0（2024年1月31日）\r\n- 乙\r\n',
    ],
    [
      'after a model that says more behind its date',
      '## [Unreleased]\n- a\n## [1.1.0] - 2024-01-31 [YANKED]\n',
      '## [Unreleased]\n\n## [1.2.0] - 2024-05-01\n- a\n## [1.1.0] - 2024-01-31 [YANKED]\n',
    ],
    [
      'after a model of another version than the last',
      '## Unreleased\n- a\n## Release 1.0.5 – 2023.12.01\n',
      '## Unreleased\n\n## Release 1.2.0 – 2024.05.01\n- a\n## Release 1.0.5 – 2023.12.01\n',
    ],
    [
      'with underlined headings',
      'Unreleased\n----------\n\n- a\n\n1.1.0 / 2024-01-31\n------------------\n',
      'Unreleased\n----------\n\n1.2.0 / 2024-05-01\n------------------\n\n- a\n\n1.1.0 / 2024-01-31\n------------------\n',
    ],
    [
      'with the comparison in the heading',
      '## Unreleased\n- a\n## [1.1.0](https://x.org/o/r/compare/v1.0.0...v1.1.0) (2024-01-31)\n',
      '## Unreleased\n\n## [1.2.0](https://x.org/o/r/compare/v1.1.0...v1.2.0) (2024-05-01)\n- a\n## [1.1.0](https://x.org/o/r/compare/v1.0.0...v1.1.0) (2024-01-31)\n',
    ],
    [
      'with targets of links',
      '## [Unreleased]\n- a\n\n## [1.1.0]\n- b\n\n[Unreleased]: https://x.org/o/r/compare/v1.1.0...HEAD\n[1.1.0]: https://x.org/o/r/releases/tag/v1.1.0',
      '## [Unreleased]\n\n## [1.2.0]\n- a\n\n## [1.1.0]\n- b\n\n[Unreleased]: https://x.org/o/r/compare/v1.2.0...HEAD\n[1.2.0]: https://x.org/o/r/compare/v1.1.0...v1.2.0\n[1.1.0]: https://x.org/o/r/releases/tag/v1.1.0',
    ],
    [
      'with a target of each version, but none of its own',
      '## Unreleased\n- a\n## [1.1.0]\n[1.1.0]: https://x.org/o/r/releases/tag/v1.1.0\n',
      '## Unreleased\n\n## [1.2.0]\n- a\n## [1.1.0]\n[1.2.0]: https://x.org/o/r/releases/tag/v1.2.0\n[1.1.0]: https://x.org/o/r/releases/tag/v1.1.0\n',
    ],
  ];
  for (const [title, before, after] of cases) {
    it(`gets a heading ${title}`, () => assert.equal(moved(before), after));
  }

  it('takes the tag of the policy where the old one tells nothing', () => {
    const text = '## [Unreleased]\n- a\n[Unreleased]: https://x.org/-/compare/base...main\n';
    const expected =
      '[Unreleased]: https://x.org/-/compare/r/1.2.0...main\n[1.2.0]: https://x.org/-/compare/base...r/1.2.0\n';
    assert.ok(moved(text, 'r/1.2.0')?.endsWith(expected));
    assert.ok(moved(text)?.endsWith('/base...main\n'));
  });

  const left: readonly (readonly [title: string, text: string])[] = [
    ['there is no such section', '## 1.1.0\n- b\n'],
    ['nothing stands in it', '## [Unreleased]\n\n## 1.1.0\n- b\n'],
    [
      'only headings and comments stand in it',
      '## [Unreleased]\n### Added\n<!-- here\nand here -->\n## 1.1.0\n',
    ],
    ['the version has its heading already', '## [Unreleased]\n- a\n## 1.2.0\n- b\n'],
    ['its heading is in a code block', '```\n## Unreleased\n- a\n```\n'],
  ];
  for (const [title, text] of left) {
    it(`stays where ${title}`, () => assert.equal(moved(text), undefined));
  }

  it('is found in long texts of one character', () => {
    for (const part of ['[', ' ', '#', '-', '](', '2024-01-', '<!--', 'v1.1.0...']) {
      const text = `## Unreleased\n- a\n## ${part.repeat(200_000)}\n${part.repeat(200_000)}`;
      assert.notEqual(moved(text), text, part);
    }
  });
});

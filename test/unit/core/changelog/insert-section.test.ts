import assert from 'node:assert/strict';
import { insertSection } from '../../../../src/core/changelog/insert-section';
import { day } from '../../../support/release-records';

/** The text with the section of 1.2.0, whose body is one item; undefined where it is left as it is. */
function inserted(text: string, from = '1.1.0'): string | undefined {
  const edits = insertSection(text, {
    version: '1.2.0',
    from,
    day: day('2026-11-20'),
    tag: 'v1.2.0',
    body: (level) => `${'#'.repeat(level)} Added\n\n- New\n`,
  });
  return edits?.reduceRight(
    (written, edit) =>
      written.slice(0, edit.offset) + edit.text + written.slice(edit.offset + edit.length),
    text,
  );
}

describe('a section that a changelog gets', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    [
      'stands above the newest version, in its style',
      '# Changes\n\n## v1.1.0 (2026-10-01)\n\n- Old\n',
      '# Changes\n\n## v1.2.0 (2026-11-20)\n\n### Added\n\n- New\n\n## v1.1.0 (2026-10-01)\n\n- Old\n',
    ],
    [
      'stands below what is not released',
      '# Changes\n\n## [Unreleased]\n\n## [1.1.0] - 2026-10-01\n- Old\n',
      '# Changes\n\n## [Unreleased]\n\n## [1.2.0] - 2026-11-20\n\n### Added\n\n- New\n\n## [1.1.0] - 2026-10-01\n- Old\n',
    ],
    [
      'has headings of the level of the others',
      '# 1.1.0\n\n- Old\n',
      '# 1.2.0\n\n## Added\n\n- New\n\n# 1.1.0\n\n- Old\n',
    ],
    [
      'keeps the line ends of the file',
      '# Changes\r\n\r\n## 1.1.0\r\n',
      '# Changes\r\n\r\n## 1.2.0\r\n\r\n### Added\r\n\r\n- New\r\n\r\n## 1.1.0\r\n',
    ],
    [
      'is underlined as the others are',
      '1.1.0\n-----\n\n- Old\n',
      '1.2.0\n-----\n\n### Added\n\n- New\n\n1.1.0\n-----\n\n- Old\n',
    ],
    [
      'stands at the end where there is no version yet',
      '# Changes\n\nAll of them.\n',
      '# Changes\n\nAll of them.\n\n## 1.2.0 - 2026-11-20\n\n### Added\n\n- New\n',
    ],
    [
      'stands before the targets of links, which follow',
      '## [Unreleased]\n\n## [1.1.0]\n- Old\n\n[Unreleased]: https://h.example/compare/v1.1.0...HEAD\n',
      '## [Unreleased]\n\n## [1.2.0]\n\n### Added\n\n- New\n\n## [1.1.0]\n- Old\n\n[Unreleased]: https://h.example/compare/v1.2.0...HEAD\n[1.2.0]: https://h.example/compare/v1.1.0...v1.2.0\n',
    ],
    ['is all that an empty file holds', '', '## 1.2.0 - 2026-11-20\n\n### Added\n\n- New\n'],
  ];
  for (const [title, before, after] of cases) {
    it(title, () => assert.equal(inserted(before), after));
  }

  const left: readonly (readonly [string, string])[] = [
    ['where the version has one', '## 1.2.0\n\n- Mine\n'],
    ['where the version has one that is empty', '## v1.2.0\n'],
    ['where something is written down as not released', '## Unreleased\n\n- Mine\n'],
  ];
  for (const [title, text] of left) {
    it(`is not written ${title}`, () => assert.equal(inserted(text), undefined));
  }
});

import assert from 'node:assert/strict';
import { recipientGroups, titleOfGroup } from '../../../src/core/release/announcement';
import { placeholders, unknownPlaceholders } from '../../../src/core/release/notes';
import { builtInTemplates } from '../../../src/core/release/notes/built-in-templates';
import {
  missingFromAnnouncement,
  placeholdersIn,
} from '../../../src/core/release/notes/placeholders';
import { languages } from '../../../src/core/text/language';
import { blocksOf, readPage } from './pages';

const page = readPage('docs/release-notes.md');

describe('docs/release-notes.md', () => {
  it('lists every placeholder as it is, and no other', () => {
    const rows = placeholders.map(
      ({ name, kind, told }) => `| \`{${name}}\` | ${kind} | ${told.en} |`,
    );
    assert.deepEqual(
      page.split('\n').filter((line) => line.startsWith('| `{')),
      rows,
    );
  });

  it('shows a template whose placeholders are known', () => {
    const [template = ''] = blocksOf(page, 'markdown');
    assert.ok(placeholdersIn(template).length > 3);
    assert.deepEqual(unknownPlaceholders(template), []);
  });

  it('names every group of recipients', () => {
    for (const group of recipientGroups)
      assert.ok(page.includes(`| \`${group}\` | ${titleOfGroup(group)['zh-cn']}, `), group);
  });
});

describe('placeholders of a template', () => {
  it('are known in all built-in templates, and of one number in both languages', () => {
    for (const template of Object.values(builtInTemplates)) {
      const [en, chinese] = languages.map((language) => {
        assert.deepEqual(unknownPlaceholders(template[language]), []);
        return placeholdersIn(template[language]).map(({ name }) => name);
      });
      assert.deepEqual(en, chinese);
    }
  });

  it('tell everything that an announcement has to, in the built-in template', () => {
    for (const language of languages)
      assert.deepEqual(missingFromAnnouncement(builtInTemplates.announcement[language]), []);
  });

  const unknown: readonly (readonly [string, readonly [string, number, number][]])[] = [
    ['{version} and {versoin}', [['versoin', 14, 9]]],
    ['{{nothing}} {} { x } {added}', []],
    ['{{{nothing}}}', [['nothing', 2, 9]]],
    ['{toString} {__proto__}', [['toString', 0, 10]]],
  ];
  for (const [template, found] of unknown) {
    it(`are told with their places where nobody knows them: ${template}`, () => {
      assert.deepEqual(
        unknownPlaceholders(template).map(({ name, offset, length }) => [name, offset, length]),
        found,
      );
    });
  }
});

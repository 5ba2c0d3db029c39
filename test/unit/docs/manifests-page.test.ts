import assert from 'node:assert/strict';
import { ecosystems } from '../../../src/core/ecosystem/ecosystems';
import { manifestKinds } from '../../../src/core/manifest/kinds';
import { expectedOf, fixtureBytes, manifestOf } from '../../support/manifests';
import { readPage } from './pages';

/** What stands in back quotes in a cell. */
const codesOf = (cell = ''): readonly string[] =>
  [...cell.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);

const rows = readPage('docs/manifests.md')
  .split('\n')
  .filter((line) => /^\| `[\w-]+` \| /.test(line))
  .map((line) => line.split(' | '));

/** The words in italics by which the page calls shapes, each as in "(*code*)". */
const shapeNames = new Map<string, string>([
  ['code', 'code'],
  ['revision', 'revision'],
  ['build-kept', 'build kept'],
  ['numbers', 'numbers'],
  ['four-numbers', 'numbers'],
  ['packed', 'packed'],
  ['leading', 'leading'],
  ['alike', 'alike'],
  ['packaged', 'packaged'],
  ['history', 'history'],
  ['tuple', 'tuple'],
  ['major', 'major'],
]);

describe('docs/manifests.md', () => {
  it('has one row for every kind of manifest', () => {
    const ids = rows.map(([id]) => codesOf(id)[0] ?? '');
    assert.deepEqual([...ids].sort(), manifestKinds.map(({ id }) => id).sort());
  });

  for (const { id, files } of manifestKinds) {
    const row = rows.find(([first]) => codesOf(first)[0] === id) ?? [];
    const slots = Object.entries(expectedOf(id)).flatMap(([name, { path = name }]) => [
      ...manifestOf(id, fixtureBytes(id, name), path).slots,
    ]);

    it(`lists the files of ${id}`, () => {
      assert.deepEqual(codesOf(row[1]), files);
    });

    it(`names every law that versions in ${id} are held to, and no other`, () => {
      const known = new Set<string>(ecosystems.map((ecosystem) => ecosystem.id));
      const named = codesOf(row[3]).filter((code) => known.has(code));
      const found = new Set(slots.map(({ ecosystem }) => ecosystem as string));
      assert.deepEqual([...named].sort(), [...found].sort());
    });

    it(`says how the slots of ${id} move that do not hold the version whole`, () => {
      const shapes = slots.flatMap(({ shape }) => shapeNames.get(shape ?? '') ?? []);
      const parts = slots.some(({ part }) => part !== undefined) ? ['parts'] : [];
      const untold = [...new Set([...shapes, ...parts])].filter(
        (shape) => !new RegExp(`\\*${shape}s?\\*`).test(row.slice(2).join(' ')),
      );
      assert.deepEqual(untold, []);
    });
  }
});

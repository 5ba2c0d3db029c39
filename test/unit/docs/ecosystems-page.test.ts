import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ecosystems } from '../../../src/core/ecosystem/ecosystems';

const root = join(__dirname, '..', '..', '..', '..');
const page = readFileSync(join(root, 'docs', 'ecosystems.md'), 'utf8');
const rows = page.split('\n').filter((line) => line.startsWith('| `'));
const cells = rows.map((row) => row.split(' | ').map((cell) => cell.replace(/^\| | \|$/g, '')));

describe('docs/ecosystems.md', () => {
  it('has a row for every ecosystem, with its title and source', () => {
    assert.deepEqual(
      cells.map(([id, title, , , , source]) => [id, title, source]),
      ecosystems.map(({ id, title, source }) => [`\`${id}\``, title.en, source]),
    );
  });

  for (const [index, { id, check, normalForm }] of ecosystems.entries()) {
    it(`shows the normal form of ${id} as it is`, () => {
      const [, written = '', normal] = /^`(.+)` → `(.+)`$/.exec(cells[index]?.[4] ?? '') ?? [];
      assert.equal(check(written), undefined);
      assert.equal(normalForm(written), normal);
    });
  }
});

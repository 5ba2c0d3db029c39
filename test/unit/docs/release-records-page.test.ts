import assert from 'node:assert/strict';
import { readRoadmap } from '../../../src/core/release/record/read-record';
import { releaseShape } from '../../../src/core/release/record/shape/release-shape';
import { roadmapShape } from '../../../src/core/release/record/shape/roadmap-shape';
import { parsers } from '../../../src/lazy/parsers';
import { recordOfText } from '../../support/record-files';
import { blocksOf, readPage } from './pages';
import { keysOf, recordTable } from './record-table';

const page = readPage('docs/release-records.md');
const [record = '', roadmap = ''] = blocksOf(page, 'yaml');

/** The keys that a record uses, as the table writes them. */
function keysIn(places: ReadonlyMap<string, unknown>): ReadonlySet<string> {
  const keys = [...places.keys()].map((path) =>
    path
      .split('/')
      .map((part) => (/^\d+$/.test(part) ? '[]' : part))
      .join('.')
      .replaceAll('.[]', '[]')
      .replace(/^(plan\.nodes|checklist)\.[^.]+/, '$1.<id>'),
  );
  return new Set(keys);
}

describe('docs/release-records.md', () => {
  it('lists every key of a record and of the roadmap as the shape has it', () => {
    // The formatter pads the columns of a table.
    const tables = page.replace(/ +/g, ' ').replace(/-{3,}/g, '---');
    for (const shape of [releaseShape, roadmapShape]) {
      const table = recordTable(shape).replace(/ +/g, ' ');
      assert.ok(tables.includes(table), table);
    }
  });

  it('has an example that is a record and uses every key', () => {
    const { problems, places } = recordOfText(record);
    assert.deepEqual(problems, []);
    const used = keysIn(places);
    const unused = keysOf(releaseShape).filter(({ path }) => !used.has(path));
    assert.deepEqual(
      unused.map(({ path }) => path),
      [],
    );
  });

  it('has an example that is a roadmap and uses every key', () => {
    const content = { text: roadmap, encoding: 'utf-8', bomLength: 0 } as const;
    const read = readRoadmap({ path: 'releases/roadmap.yaml', content, fingerprint: '' }, parsers);
    assert.deepEqual(read.problems, []);
    const used = keysIn(read.places);
    assert.ok(keysOf(roadmapShape).every(({ path }) => used.has(path)));
  });
});

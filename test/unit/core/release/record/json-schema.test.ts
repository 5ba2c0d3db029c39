import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { releaseJsonSchema } from '../../../../../src/core/release/record/json-schema';

const root = join(__dirname, '../../../../../..');

describe('schemas/release.schema.json', () => {
  it('is the shape that release records are read by', () => {
    const path = join(root, 'schemas/release.schema.json');
    const written: unknown = JSON.parse(readFileSync(path, 'utf8'));
    const shape: unknown = JSON.parse(JSON.stringify(releaseJsonSchema()));
    assert.deepEqual(written, shape, 'run: npm run schema');
  });
});

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseTree } from 'jsonc-parser';
import { catalogue } from '../../../../src/core/catalogue';
import { checkShape } from '../../../../src/core/policy/check-shape';
import { policyJsonSchema } from '../../../../src/core/policy/json-schema';
import { policyShape } from '../../../../src/core/policy/policy-shape';
import { vocabularyOf } from '../../../../src/core/policy/vocabulary';
import { rules } from '../../../../src/core/rules/registry';

const root = join(__dirname, '../../../../..');

describe('schemas/stemma.schema.json', () => {
  it('is the shape that policies are read by', () => {
    const written: unknown = JSON.parse(
      readFileSync(join(root, 'schemas/stemma.schema.json'), 'utf8'),
    );
    const shape: unknown = JSON.parse(JSON.stringify(policyJsonSchema(vocabularyOf(catalogue))));
    assert.deepEqual(written, shape, 'run: npm run schema');
  });

  it('names every rule', () => {
    const text = readFileSync(join(root, 'schemas/stemma.schema.json'), 'utf8');
    for (const { id } of rules) assert.ok(text.includes(`"${id}"`), id);
  });
});

describe('the shape of a scheme', () => {
  const shape = policyShape(vocabularyOf(catalogue));
  for (const [id, data] of catalogue) {
    it(`has room for the shipped scheme ${id}`, () => {
      const node = parseTree(JSON.stringify({ schemes: { [id]: { ...data, id: undefined } } }));
      assert.ok(node);
      assert.deepEqual(checkShape(node, shape.root, shape), []);
    });
  }
});

// @ts-check
// Writes the JSON schemas from the shapes that policies and release records are read by. Run after `npm run compile`.
import { writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const load = createRequire(import.meta.url);
const { policyJsonSchema } = load('../../out/src/core/policy/json-schema.js');
const { vocabularyOf } = load('../../out/src/core/policy/vocabulary.js');
const { catalogue } = load('../../out/src/core/catalogue/index.js');

const { releaseJsonSchema } = load('../../out/src/core/release/record/json-schema.js');

const schemas = {
  stemma: policyJsonSchema(vocabularyOf(catalogue)),
  release: releaseJsonSchema(),
};
for (const [name, schema] of Object.entries(schemas)) {
  const file = new URL(`../../schemas/${name}.schema.json`, import.meta.url);
  await writeFile(file, `${JSON.stringify(schema, undefined, 2)}\n`);
}

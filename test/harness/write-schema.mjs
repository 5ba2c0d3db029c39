// @ts-check
// Writes schemas/stemma.schema.json from the shape that policies are read by. Run after `npm run compile`.
import { writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const load = createRequire(import.meta.url);
const { policyJsonSchema } = load('../../out/src/core/policy/json-schema.js');
const { vocabularyOf } = load('../../out/src/core/policy/vocabulary.js');
const { catalogue } = load('../../out/src/core/catalogue/index.js');

const schema = policyJsonSchema(vocabularyOf(catalogue));
const file = new URL('../../schemas/stemma.schema.json', import.meta.url);
await writeFile(file, `${JSON.stringify(schema, undefined, 2)}\n`);

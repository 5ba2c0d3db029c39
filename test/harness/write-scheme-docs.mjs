// @ts-check
// Writes docs/schemes from the catalogue. Run after `npm run compile`.
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const load = createRequire(import.meta.url);
const { catalogue } = load('../../out/src/core/catalogue/index.js');
const { schemePages } = load('../../out/test/support/scheme-docs/index.js');

const folder = new URL('../../docs/schemes/', import.meta.url);
await mkdir(folder, { recursive: true });
const pages = schemePages(catalogue);
for (const name of await readdir(folder)) {
  if (!pages.has(name)) await rm(new URL(name, folder));
}
for (const [name, text] of pages) await writeFile(new URL(name, folder), text);

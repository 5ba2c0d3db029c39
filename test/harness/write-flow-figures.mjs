// @ts-check
// Writes docs/images/flow-*.svg from the built-in processes. Run after `npm run compile`.
import { readdir, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const load = createRequire(import.meta.url);
const { flowFigures } = load('../../out/test/support/flow-figures/index.js');

const folder = new URL('../../docs/images/', import.meta.url);
const figures = flowFigures();
for (const name of await readdir(folder)) {
  if (/^flow-.*\.svg$/.test(name) && !figures.has(name)) await rm(new URL(name, folder));
}
for (const [name, text] of figures) await writeFile(new URL(name, folder), text);
